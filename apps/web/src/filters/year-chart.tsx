import type { Years } from "@atlas/catalogue/years";
import { useReading } from "../app/reading.tsx";
import styles from "./year-chart.module.css";

/** How many records each year has, of the whole query. Stands at the foot of the panel. */
export function YearChart() {
  const { findings, messages } = useReading();
  return (
    <section className={styles.foot} aria-label={messages.years}>
      <h2>
        {messages.years} <small>{messages.yearsHint}</small>
      </h2>
      <YearBars years={findings.years} />
    </section>
  );
}

const height = 34;
const barWidth = 8;

/** Bars of years, dark for what began and light for what went on, and a hatched bar for the undated. */
export function YearBars({ years: { bars, undated } }: { years: Years }) {
  const { messages } = useReading();
  const most = Math.max(1, undated, ...bars.map(bar => bar.programmes));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(1, (count / most) * height));
  const width = bars.length * barWidth;
  const peak = bars.reduce((best, bar, index) => (bar.programmes > bars[best]!.programmes ? index : best), 0);
  const first = bars[0]?.year;
  const last = bars[bars.length - 1]?.year;
  const ticks = bars.filter(
    ({ year }) =>
      year === first ||
      year === last ||
      (year % 10 === 0 && Math.abs(year - (last ?? 0)) > 3 && Math.abs(year - (first ?? 0)) > 3),
  );
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${width + 56} ${height + 30}`} aria-hidden="true">
        <g transform={`translate(0 ${height + 14})`}>
          {bars.map((bar, index) => (
            <g key={bar.year} transform={`translate(${index * barWidth} 0)`}>
              <rect
                className={styles.going}
                y={-tall(bar.programmes)}
                width={barWidth - 1}
                height={tall(bar.programmes)}
              />
              <rect
                className={styles.began}
                y={-tall(bar.began)}
                width={barWidth - 1}
                height={tall(bar.began)}
              />
            </g>
          ))}
          <path className={styles.axis} d={`M0 .5H${width}M${width + 16} .5h32`} />
          {bars[peak] && bars[peak].programmes > 0 ? (
            <text
              className={styles.value}
              x={peak * barWidth + 4}
              y={-tall(bars[peak].programmes) - 4}
              textAnchor="middle"
            >
              {bars[peak].programmes}
            </text>
          ) : null}
          {ticks.map(({ year }) => (
            <text
              key={year}
              x={(year - (first ?? 0)) * barWidth + (year === first ? 0 : year === last ? 8 : 4)}
              y="13"
              textAnchor={year === first ? "start" : year === last ? "end" : "middle"}
            >
              {year}
            </text>
          ))}
          <g transform={`translate(${width + 16} 0)`}>
            <Hatched height={tall(undated)} />
            <text className={styles.value} x="16" y={-tall(undated) - 4} textAnchor="middle">
              {undated}
            </text>
            <text x="16" y="13" textAnchor="middle">
              {messages.undated}
            </text>
          </g>
        </g>
      </svg>
      <table className="visually-hidden">
        <tbody>
          {bars
            .filter(bar => bar.programmes > 0)
            .map(bar => (
              <tr key={bar.year}>
                <th scope="row">{bar.year}</th>
                <td>{bar.programmes}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">{messages.undated}</th>
            <td>{undated}</td>
          </tr>
        </tbody>
      </table>
    </figure>
  );
}

function Hatched({ height: tall }: { height: number }) {
  const lines = Array.from({ length: Math.ceil((32 + tall) / 5) }, (_, index) => {
    const at = (index + 1) * 5;
    const [x0, y0] = at <= tall ? [0, -at] : [at - tall, -tall];
    const [x1, y1] = at <= 32 ? [at, 0] : [32, 32 - at];
    return `M${x0} ${y0}L${x1} ${y1}`;
  });
  return (
    <>
      <rect className={styles.frame} y={-tall} width="32" height={tall} />
      <path className={styles.hatch} d={lines.join("")} />
    </>
  );
}
