import type { Address } from "@atlas/core/address";
import { type ComponentType, Suspense } from "react";
import { CompareStart } from "../compare/compare-start.tsx";
import { MapSlot } from "../map/map-slot.tsx";
import { NotFound } from "../panels/not-found.tsx";
import { PlacePanel } from "../panels/place-panel.tsx";
import { PrintedFoot, PrintedHead } from "../panels/printed-page.tsx";
import { ProgrammePanel } from "../panels/programme-panel.tsx";
import { usePanelFocus } from "../panels/use-panel-focus.ts";
import styles from "./app.module.css";
import { EmbedBar, Masthead } from "./masthead.tsx";
import { Overview } from "./overview.tsx";
import { PointedProvider } from "./pointed.tsx";
import { useReading } from "./reading.tsx";
import { Sheet } from "./sheet.tsx";

/** The whole picture: page and embed are this one tree, rendered on the server and hydrated in the browser. */
export function App({
  unknown = false,
  CompareView,
}: {
  readonly unknown?: boolean;
  readonly CompareView: ComponentType;
}) {
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
          {unknown ? <NotFound /> : <Selected address={address} CompareView={CompareView} />}
          <PrintedFoot />
        </Sheet>
        {address.view === "list" ? null : <MapSlot />}
      </div>
    </PointedProvider>
  );
}

function Selected({ address, CompareView }: { address: Address; CompareView: ComponentType }) {
  const { selected, compare } = address;
  usePanelFocus();
  if (selected?.kind === "place") return <PlacePanel key={selected.id} id={selected.id} />;
  if (selected?.kind === "programme") return <ProgrammePanel key={selected.id} id={selected.id} />;
  if (isComparing(address))
    return (
      <Suspense fallback={null}>
        <CompareView />
      </Suspense>
    );
  return (
    <>
      {compare.length === 1 ? <CompareStart /> : null}
      <Overview />
    </>
  );
}

function isComparing({ selected, compare }: Address): boolean {
  return selected === null && compare.length > 1;
}
