import type { Address } from "@atlas/core/address";
import type { ComponentType } from "react";
import { CompareStart } from "../compare/compare-start.tsx";
import type { EmbedView } from "../embed/embed-view.ts";
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
  embed,
  share,
  picture,
}: {
  readonly unknown?: boolean;
  readonly views: LoadedViews;
  /** What stands in embeds alone, for an embed. */
  readonly embed: EmbedView | null;
  /** The builder of embeds, for its page. */
  readonly share: ShareView | null;
  /** The picture of the map for readers without scripts, where a server renders the page. */
  readonly picture?: ComponentType | undefined;
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
        {embed && parts?.includes("title") ? <embed.EmbedBar /> : null}
        <Sheet className={styles.panel}>
          <PrintedHead />
          {unknown ? (
            <NotFound />
          ) : (
            <Selected address={address} views={views} overview={embed?.EmbedOverview ?? Overview} />
          )}
          <PrintedFoot />
        </Sheet>
        {address.view === "list" ? null : <MapSlot picture={picture} />}
        {embed && parts ? <embed.EmbedFoot /> : null}
      </div>
    </PointedProvider>
  );
}

function Selected({
  address,
  views,
  overview: List,
}: {
  readonly address: Address;
  readonly views: LoadedViews;
  readonly overview: ComponentType;
}) {
  const { selected, compare } = address;
  usePanelFocus(typeof views === "object");
  if (selected === null && !isComparing(address))
    return (
      <>
        {compare.length === 1 ? <CompareStart /> : null}
        <List />
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
