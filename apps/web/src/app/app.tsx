import type { Address } from "@atlas/core/address";
import { CompareStart } from "../compare/compare-start.tsx";
import { EmbedBar } from "../embed/embed-bar.tsx";
import { EmbedFoot } from "../embed/embed-foot.tsx";
import { hasPanel, shownParts } from "../embed/shown-parts.ts";
import { MapSlot } from "../map/map-slot.tsx";
import { NotFound } from "../panels/not-found.tsx";
import { PanelFailed } from "../panels/panel-failed.tsx";
import { PrintedFoot, PrintedHead } from "../panels/printed-page.tsx";
import { usePanelFocus } from "../panels/use-panel-focus.ts";
import type { ShareView } from "../share/share-view.ts";
import styles from "./app.module.css";
import { Masthead } from "./masthead.tsx";
import { Overview } from "./overview.tsx";
import { PointedProvider } from "./pointed.tsx";
import { useReading } from "./reading.tsx";
import { Sheet } from "./sheet.tsx";
import type { LoadedViews } from "./use-panel-views.ts";

/** The whole picture: page and embed are this one tree, rendered on the server and hydrated in the browser. */
export function App({
  unknown = false,
  views,
  share,
}: {
  readonly unknown?: boolean;
  readonly views: LoadedViews;
  /** The builder of embeds, for its page. */
  readonly share: ShareView | null;
}) {
  const { address, messages } = useReading();
  if (address.surface === "share")
    return <PointedProvider>{share ? <share.SharePage words={share.words} /> : null}</PointedProvider>;
  const parts = address.surface === "embed" ? shownParts(address) : null;
  return (
    <PointedProvider>
      <div
        className={parts ? styles.embed : styles.page}
        data-view={address.view}
        data-wide={isComparing(address) || undefined}
        data-list={address.selected || isComparing(address) ? undefined : address.list}
        data-parts={parts?.join(" ")}
        data-panel={parts ? hasPanel(address) : undefined}
        data-height={address.autoHeight ? "auto" : undefined}
      >
        {address.selected?.kind === "programme" ? null : (
          <a className={styles.skip} href="#list">
            {messages.skipToList}
          </a>
        )}
        {parts === null ? <Masthead /> : null}
        {parts?.includes("title") ? <EmbedBar /> : null}
        <Sheet className={styles.panel}>
          <PrintedHead />
          {unknown ? <NotFound /> : <Selected address={address} views={views} />}
          <PrintedFoot />
        </Sheet>
        {address.view === "list" ? null : <MapSlot />}
        {parts ? <EmbedFoot /> : null}
      </div>
    </PointedProvider>
  );
}

function Selected({ address, views }: { address: Address; views: LoadedViews }) {
  const { selected, compare } = address;
  usePanelFocus();
  if (selected === null && !isComparing(address))
    return (
      <>
        {compare.length === 1 ? <CompareStart /> : null}
        <Overview />
      </>
    );
  if (views === "coming") return null;
  if (views === "failed") return <PanelFailed />;
  if (selected === null) return <views.CompareView />;
  const Panel = selected.kind === "place" ? views.PlacePanel : views.ProgrammePanel;
  return <Panel key={selected.id} id={selected.id} />;
}

function isComparing({ selected, compare }: Address): boolean {
  return selected === null && compare.length > 1;
}
