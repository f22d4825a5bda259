import { mostCompared } from "@atlas/core/address";
import { useMemo } from "react";
import { useReading } from "../app/reading.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { RecordList } from "../lists/record-list.tsx";
import { PanelTop } from "../panels/panel-top.tsx";
import styles from "./compare.module.css";
import { CompareForm } from "./compare-form.tsx";
import { CompareTable } from "./compare-table.tsx";
import { CompareYears } from "./compare-years.tsx";
import { comparedPlaces, sharedRecords } from "./compared-places.ts";

/** Two or three partners side by side under one query: everything on common scales, then what they share. */
export function CompareView() {
  const { address, catalogue, messages, text } = useReading();
  const { compare, query } = address;
  const compared = useMemo(() => comparedPlaces(catalogue, query, compare), [catalogue, query, compare]);
  const shared = sharedRecords(compared);
  return (
    <article className={styles.compare}>
      <PanelTop />
      <header className={styles.head}>
        <p className={styles.eyebrow}>{messages.comparison}</p>
        <h1 tabIndex={-1}>{messages.compared(compared.map(({ place }) => text(place.shortName)))}</h1>
        <p className={styles.scale}>{messages.compareScale}</p>
      </header>
      <ActiveFilters />
      <CompareTable compared={compared} />
      {compare.length < mostCompared ? (
        <div className={styles.add} data-screen>
          <CompareForm chosen={compare} label={messages.compareAdd} />
        </div>
      ) : null}
      <CompareYears compared={compared} />
      <section className={styles.shared} id="list" tabIndex={-1}>
        <h2>
          {messages.sharedRecords} <span>{shared.length}</span>
        </h2>
        {shared.length === 0 ? <p>{messages.noSharedRecords}</p> : <RecordList programmes={shared} />}
      </section>
    </article>
  );
}
