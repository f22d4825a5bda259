import type { Catalogue } from "./catalogue.ts";
import { type Columns, ongoing, undated, yearOf } from "./columns.ts";
import { type DatedQuery, missBit, missesOf } from "./misses.ts";

export interface YearBar {
  readonly year: number;
  /** How many known periods overlap the year. */
  readonly programmes: number;
  /** How many of them began in it. */
  readonly began: number;
}

export interface Years {
  /** Every year from the first to the last in any start, end or statusAsOf of the whole catalogue. */
  readonly bars: readonly YearBar[];
  /** How many programmes have no period. */
  readonly undated: number;
}

/** How the programmes of a query, its `from` and `to` left out, lie in time. */
export function years(catalogue: Catalogue, query: DatedQuery): Years {
  return countYears(catalogue.columns, missesOf(catalogue.columns, query));
}

export function countYears({ firstDays, lastDays, yearSpan }: Columns, misses: Uint16Array): Years {
  const [first, last] = yearSpan ?? [0, -1];
  const began = new Int32Array(last - first + 1);
  const ended = new Int32Array(last - first + 1);
  let withoutPeriod = 0;
  for (let row = 0; row < misses.length; row++) {
    if ((misses[row]! & ~missBit.year) !== 0) continue;
    if (firstDays[row] === undated) withoutPeriod++;
    else {
      began[yearOf(firstDays[row]!) - first]!++;
      if (lastDays[row] !== ongoing) ended[yearOf(lastDays[row]!) - first]!++;
    }
  }
  let running = 0;
  const bars = Array.from(began, (starting, i) => {
    running += starting;
    const bar = { year: first + i, programmes: running, began: starting };
    running -= ended[i]!;
    return bar;
  });
  return { bars, undated: withoutPeriod };
}
