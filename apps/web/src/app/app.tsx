import type { Address } from "@atlas/core/address";
import { CompareStart } from "../compare/compare-start.tsx";
import { MapSlot } from "../map/map-slot.tsx";
import { NotFound } from "../panels/not-found.tsx";
import { PanelFailed } from "../panels/panel-failed.tsx";
import { PrintedFoot, PrintedHead } from "../panels/printed-page.tsx";
import { usePanelFocus } from "../panels/use-panel-focus.ts";
import styles from "./app.module.css";
import { EmbedBar, Masthead } from "./masthead.tsx";
import { Overview } from "./overview.tsx";
import { PointedProvider } from "./pointed.tsx";
import { useReading } from "./reading.tsx";
import { Sheet } from "./sheet.tsx";
import type { LoadedViews } from "./use-panel-views.ts";

/** The whole picture: page and embed are this one tree, rendered on the server and hydrated in the browser. */
export function App({ unknown = false, views }: { readonly unknown?: boolean; readonly views: LoadedViews }) {
  const { address, messages } = useReading();
  const embed = address.surface === "embed";
  return (
    <PointedProvider>
      <div
        className={embed ? styles.embed : styles.page}
        data-view={address.view}
        data-wide={isComparing(address) || undefined}
        data-list={address.selected || isComparing(address) ? undefined : address.list}
      >
        {address.selected?.kind === "programme" ? null : (
          <a className={styles.skip} href="#list">
            {messages.skipToList}
          </a>
        )}
        {embed ? <EmbedBar /> : <Masthead />}
        <Sheet className={styles.panel}>
          <PrintedHead />
          {unknown ? <NotFound /> : <Selected address={address} views={views} />}
          <PrintedFoot />
        </Sheet>
        {address.view === "list" ? null : <MapSlot />}
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
