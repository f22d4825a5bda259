import type { Years } from "@atlas/catalogue/years";
import type { ReactNode } from "react";
import { useReading } from "../app/reading.tsx";
import type { YearSpan } from "./year-brush.ts";
import styles from "./year-chart.module.css";
import { yearTicks } from "./year-ticks.ts";

// The drawing, in units that are pixels in a panel of 380: bars, a gap for the handles, the bar of the undated.
const height = 36;
const barsWidth = 280;
const undatedX = 302;
const undatedWidth = 34;
const width = undatedX + undatedWidth;
/** Width of a year under the axis, with the space round it. */
const tickWidth = 34;

export interface YearBarsProps {
  readonly years: Years;
  /** What stands behind as a ghost, to whose scale all is drawn: the years without any filter. */
  readonly ghost?: Years | undefined;
  /** The years that are chosen; bars outside are faded. */
  readonly chosen?: YearSpan | null;
  /** What lies over the bars. */
  readonly children?: ReactNode;
}

/** Bars of years, dark for what began and light for what went on, and a hatched bar for the undated. */
export function YearBars({ years, ghost, chosen = null, children }: YearBarsProps) {
  const { messages, catalogue } = useReading();
  const { bars, undated } = years;
  const most = Math.max(1, ...[years, ghost ?? years].flatMap(mostOf));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(1, (count / most) * height));
  const step = barsWidth / Math.max(1, bars.length);
  const first = bars[0]?.year ?? 0;
  const last = bars[bars.length - 1]?.year ?? 0;
  const x = (year: number) => (year - first) * step;
  const outline = (of: Years["bars"], count: (bar: Years["bars"][number]) => number) =>
    of.map(bar => barPath(x(bar.year), step - 1, tall(count(bar)))).join("");
  const isChosen = ({ year }: { year: number }) => !chosen || (year >= chosen[0] && year <= chosen[1]);
  const inside = bars.filter(isChosen);
  const outside = bars.filter(bar => !isChosen(bar));
  const peak = inside.reduce<Years["bars"][number] | null>(
    (best, bar) => (bar.programmes > (best?.programmes ?? 0) ? bar : best),
    null,
  );
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${width} ${height + 30}`} aria-hidden="true">
        <g transform={`translate(0 ${height + 14})`}>
          {chosen ? (
            <rect
              className={styles.band}
              x={x(chosen[0])}
              y={-height - 14}
              width={x(chosen[1] + 1) - x(chosen[0])}
              height={height + 14}
            />
          ) : null}
          {ghost ? <path className={styles.ghost} d={outline(ghost.bars, bar => bar.programmes)} /> : null}
          <path className={styles.outside} d={outline(outside, bar => bar.programmes)} />
          <path className={styles.going} d={outline(inside, bar => bar.programmes)} />
          <path className={styles.began} d={outline(inside, bar => bar.began)} />
          <path className={styles.axis} d={`M0 .5H${barsWidth}M${undatedX} .5h${undatedWidth}`} />
          {peak ? (
            <Value x={x(peak.year) + step / 2} y={-tall(peak.programmes)} count={peak.programmes} />
          ) : null}
          {yearTicks([first, last], Math.ceil(tickWidth / step), [catalogue.decision.source.year]).map(
            year => (
              <Tick
                key={year}
                year={year}
                x={x(year)}
                step={step}
                end={year === last}
                start={year === first}
              />
            ),
          )}
          <g transform={`translate(${undatedX} 0)`}>
            {ghost ? (
              <path className={styles.ghost} d={barPath(0, undatedWidth, tall(ghost.undated))} />
            ) : null}
            <Hatched height={tall(undated)} />
            <Value x={undatedWidth / 2} y={-tall(undated)} count={undated} />
            <text x={undatedWidth} y="13" textAnchor="end">
              {messages.undated}
            </text>
          </g>
        </g>
      </svg>
      {children}
      <YearTable years={years} />
    </figure>
  );
}

function mostOf({ bars, undated }: Years): number[] {
  return [undated, ...bars.map(bar => bar.programmes)];
}

function barPath(x: number, wide: number, tall: number): string {
  return tall === 0 ? "" : `M${round(x)} 0v${round(-tall)}h${round(wide)}v${round(tall)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function Value({ x, y, count }: { x: number; y: number; count: number }) {
  return (
    <text className={styles.value} x={x} y={y - 4} textAnchor="middle">
      {count}
    </text>
  );
}

interface TickProps {
  readonly year: number;
  readonly x: number;
  readonly step: number;
  readonly start: boolean;
  readonly end: boolean;
}

/** A year under its bar; the first and the last keep within the row. */
function Tick({ year, x, step, start, end }: TickProps) {
  const at = start ? x : end ? x + step : x + step / 2;
  return (
    <text x={at} y="13" textAnchor={start ? "start" : end ? "end" : "middle"}>
      {year}
    </text>
  );
}

function Hatched({ height: tall }: { height: number }) {
  const lines = Array.from({ length: Math.ceil((undatedWidth + tall) / 5) }, (_, index) => {
    const at = (index + 1) * 5;
    const [x0, y0] = at <= tall ? [0, -at] : [at - tall, -tall];
    const [x1, y1] = at <= undatedWidth ? [at, 0] : [undatedWidth, undatedWidth - at];
    return y1 < -tall ? "" : `M${x0} ${y0}L${x1} ${y1}`;
  });
  return (
    <>
      <rect className={styles.frame} y={-tall} width={undatedWidth} height={tall} />
      <path className={styles.hatch} d={lines.join("")} />
    </>
  );
}

/** The same as a table, for those who do not see the bars: in a block, since no table shrinks to one pixel. */
function YearTable({ years: { bars, undated } }: { years: Years }) {
  const { messages } = useReading();
  return (
    <div className="visually-hidden">
      <table>
        <caption>{messages.years}</caption>
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
    </div>
  );
}
