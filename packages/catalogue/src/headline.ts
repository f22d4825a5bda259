import type { Catalogue } from "./catalogue.ts";
import { undated, yearOf } from "./columns.ts";
import { type DatedQuery, missesOf } from "./misses.ts";
import { partnersFound } from "./partners.ts";

export interface Headline {
  /** Partners that have a programme the query finds and satisfy its `place` and `group` themselves. */
  readonly partners: number;
  /** Programmes the query finds; each counts once. */
  readonly records: number;
  /** The year in which the first of them began, or null when none has a start. */
  readonly since: number | null;
  /** How many of them have no start. */
  readonly undated: number;
}

/** The numbers of the sentence "28 partners, 209 records since 1992, 77 undated". */
export function headline(catalogue: Catalogue, query: DatedQuery): Headline {
  const { firstDays } = catalogue.columns;
  let records = 0;
  let since: number | null = null;
  let withoutStart = 0;
  missesOf(catalogue.columns, query).forEach((miss, row) => {
    if (miss !== 0) return;
    records++;
    const first = firstDays[row]!;
    if (first === undated) withoutStart++;
    else if (since === null || yearOf(first) < since) since = yearOf(first);
  });
  return { partners: partnersFound(catalogue, query).length, records, since, undated: withoutStart };
}
