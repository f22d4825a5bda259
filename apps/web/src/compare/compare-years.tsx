import type { Years } from "@atlas/catalogue/years";
import { useReading } from "../app/reading.tsx";
import styles from "./compare.module.css";
import type { ComparedPlace } from "./compared-places.ts";

const height = 40;
const barWidth = 8;

/** The years of compared places one under another: the same years across, the same scale up. */
export function CompareYears({ compared }: { compared: readonly ComparedPlace[] }) {
  const { messages, text } = useReading();
  const { bars } = compared[0]!.years;
  const counts = compared.flatMap(({ years }) => [years.undated, ...years.bars.map(bar => bar.programmes)]);
  const most = Math.max(1, ...counts);
  const ticks = [bars[0], bars[Math.floor(bars.length / 2)], bars[bars.length - 1]].map(bar => bar?.year);
  return (
    <section className={styles.years}>
      <h2>
        {messages.years} <small>{messages.yearsHint}</small>
      </h2>
      {compared.map(({ place, years }) => (
        <figure key={place.id}>
          <figcaption>
            <b>{text(place.shortName)}</b> <small>{yearsSaid(years, messages)}</small>
          </figcaption>
          <Bars years={years} most={most} />
        </figure>
      ))}
      <p className={styles.ticks} aria-hidden="true">
        {ticks.map(year => (
          <span key={year}>{year}</span>
        ))}
      </p>
      <YearTable compared={compared} />
    </section>
  );
}

function yearsSaid({ bars, undated }: Years, messages: ReturnType<typeof useReading>["messages"]): string {
  const peak = bars.reduce((best, bar) => (bar.programmes > best.programmes ? bar : best), bars[0]!);
  if (peak?.programmes === 0 && undated === 0) return messages.records(0);
  return [
    peak && peak.programmes > 0 ? messages.mostIn({ year: peak.year, count: peak.programmes }) : "",
    undated > 0 ? messages.undatedRecords(undated) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

function Bars({ years: { bars, undated }, most }: { years: Years; most: number }) {
  const width = bars.length * barWidth;
  const tall = (count: number) => (count / most) * height;
  const bar = (x: number, count: number, className: string | undefined, wide = barWidth - 1) => (
    <rect className={className} x={x} y={height - tall(count)} width={wide} height={tall(count)} />
  );
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${width + 40} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map((one, index) => (
        <g key={one.year}>
          {bar(index * barWidth, one.programmes, styles.going)}
          {bar(index * barWidth, one.began, styles.began)}
        </g>
      ))}
      {bar(width + 16, undated, styles.undated, 24)}
      <path className={styles.axis} d={`M0 ${height}H${width}M${width + 16} ${height}h24`} />
    </svg>
  );
}

// A table does not shrink to the pixel that hides it; a block around it does.
function YearTable({ compared }: { compared: readonly ComparedPlace[] }) {
  const { messages, text } = useReading();
  return (
    <div className="visually-hidden">
      <table>
        <caption>{messages.years}</caption>
        <thead>
          <tr>
            <td />
            {compared.map(({ place }) => (
              <th key={place.id} scope="col">
                {text(place.shortName)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared[0]!.years.bars.map(({ year }, index) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {compared.map(({ place, years }) => (
                <td key={place.id}>{years.bars[index]!.programmes}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
