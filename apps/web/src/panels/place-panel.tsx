import { years } from "@atlas/catalogue/years";
import type { Programme } from "@atlas/core/programme";
import { emptyQuery } from "@atlas/core/query";
import { useMemo } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { YearBars } from "../filters/year-chart.tsx";
import { RecordList } from "../lists/record-list.tsx";
import { GroupWalk } from "./group-walk.tsx";
import { PanelTop } from "./panel-top.tsx";
import styles from "./panels.module.css";
import { PlaceActions } from "./place-actions.tsx";
import { PlaceClauses } from "./place-clauses.tsx";
import { PlaceComposition } from "./place-composition.tsx";
import { PlaceHead } from "./place-head.tsx";
import { PlaceNeighbours } from "./place-neighbours.tsx";
import { PrintedMap } from "./printed-map.tsx";
import { PrintedRecords } from "./printed-records.tsx";
import { usePrinting } from "./use-printing.ts";

/** Fewer records than this are shown as a thin record, not as little cooperation. */
const thin = 4;

/** One partner: what is done there, since when, under which clauses, every record, and its neighbours. */
export function PlacePanel({ id }: { id: string }) {
  const { catalogue, findings, messages, address } = useReading();
  const place = catalogue.placesById.get(id)!;
  const here = (programme: Programme) => programme.places.includes(id);
  const shown = findings.programmes.filter(here);
  const isPrinting = usePrinting();
  const all = catalogue.programmes.filter(here).length;
  const link = findings.links.find(({ place: linked }) => linked === id)!;
  const ofPlace = useMemo(
    () => years(catalogue, { ...address.query, group: [], place: [id] }),
    [catalogue, address.query, id],
  );
  return (
    <article className={styles.standing}>
      <div className={`${styles.panel} ${styles.scroller}`}>
        <PanelTop>
          <GroupWalk place={place} />
        </PanelTop>
        <PlaceHead place={place} shown={shown} types={link.types} />
        {all < thin ? <p className={styles.thin}>{messages.thin(all)}</p> : null}
        <ActiveFilters />
        {shown.length < all ? (
          <p className={styles.hidden} id={shown.length === 0 ? "list" : undefined} tabIndex={-1}>
            {messages.hiddenByFilters(all - shown.length)}{" "}
            <AddressLink to={{ query: emptyQuery }} data-screen>
              {messages.showAllHere}
            </AddressLink>
          </p>
        ) : null}
        {shown.length === 0 ? null : (
          <>
            {isPrinting ? <PrintedMap place={place} /> : null}
            <PlaceComposition types={link.types} />
            <section className={styles.section} data-part="years">
              <h2>
                {messages.years} <small>{messages.knownPeriodsOnly(ofPlace.undated)}</small>
              </h2>
              <YearBars years={ofPlace} />
            </section>
            <PlaceClauses place={place} programmes={shown} />
            <PlaceRecords programmes={shown} isPrinting={isPrinting} />
          </>
        )}
        <PlaceNeighbours place={place} />
        <p className={styles.credit}>{place.attribution}</p>
      </div>
      <PlaceActions place={place} />
    </article>
  );
}

function PlaceRecords({
  programmes,
  isPrinting,
}: {
  readonly programmes: readonly Programme[];
  readonly isPrinting: boolean;
}) {
  const { messages } = useReading();
  return (
    <section className={styles.section} id="list" tabIndex={-1}>
      <h2>
        {messages.listRecords} {programmes.length} <small>{messages.newestFirst}</small>
      </h2>
      {isPrinting ? <PrintedRecords programmes={programmes} /> : <RecordList programmes={programmes} />}
    </section>
  );
}
