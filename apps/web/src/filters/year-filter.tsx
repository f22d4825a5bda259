import { years } from "@atlas/catalogue/years";
import { emptyQuery, isEmptyQuery } from "@atlas/core/query";
import { useEffect, useMemo, useState } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { activeParts } from "./active-parts.ts";
import { chosenSpan } from "./year-brush.ts";
import styles from "./year-chart.module.css";
import { YearBars } from "./year-chart.tsx";

/** How many records each year has under the query, before all records; and the years to see. Foot of the panel. */
export function YearFilter() {
  const { findings, messages, catalogue, address } = useReading();
  const Brush = useBrush();
  const [pointed, point] = useState<number | null>(null);
  const all = useMemo(() => years(catalogue, emptyQuery), [catalogue]);
  const { bars } = findings.years;
  const first = bars[0]?.year;
  const last = bars[bars.length - 1]?.year;
  const { from, to } = address.query;
  const isFiltered = !isEmptyQuery({ ...address.query, from: null, to: null });
  const bar = bars.find(({ year }) => year === pointed);
  return (
    <section className={styles.foot} aria-label={messages.years}>
      <h2>
        {messages.years}
        {bar ? (
          <small>{messages.yearFacts({ year: bar.year, records: bar.programmes, began: bar.began })}</small>
        ) : (
          <ChosenYears />
        )}
      </h2>
      {first === undefined || last === undefined ? (
        <YearBars years={findings.years} />
      ) : (
        <YearBars
          years={findings.years}
          ghost={isFiltered ? all : undefined}
          chosen={from === null && to === null ? null : chosenSpan({ from, to }, [first, last])}
        >
          {Brush ? <Brush bars={[first, last]} point={point} /> : null}
        </YearBars>
      )}
    </section>
  );
}

type Brush = typeof import("./year-brush-layer.tsx").YearBrushLayer;

/** The layer that takes the pointer and the keys comes after the page: bars are read before they are moved. */
function useBrush(): Brush | null {
  const [brush, setBrush] = useState<{ readonly layer: Brush } | null>(null);
  useEffect(() => {
    // Where it cannot be loaded, the fields for years choose them.
    import("./year-brush-layer.tsx").then(
      ({ YearBrushLayer }) => setBrush({ layer: YearBrushLayer }),
      () => {},
    );
  }, []);
  return brush?.layer ?? null;
}

/** The years that are chosen, with the press that clears them; else what the bars mean. */
function ChosenYears() {
  const reading = useReading();
  const { messages, address } = reading;
  const part = activeParts(reading).find(({ word }) => word === "from");
  if (!part) return <small>{messages.yearsHint}</small>;
  return (
    <AddressLink
      to={{ query: { ...address.query, ...part.without } }}
      className={styles.chosen}
      aria-label={`${messages.clearYears} ${part.name}`}
      title={messages.clearYears}
    >
      {part.name}
      <Cross />
    </AddressLink>
  );
}
