/** Which words of a query each programme fails: what finding and self-excluding counts are both made from. */
import type { Day } from "@atlas/core/period";
import { listWords, type Query } from "@atlas/core/query";
import { type Column, type Columns, dayNumber, ongoing, undated } from "./columns.ts";
import { textsWith } from "./corpus.ts";
import { foldText } from "./search-text.ts";

/** A query, and the stretch of days that `datetime` asks of the API on top of it; null is an open end. */
export interface DatedQuery extends Query {
  readonly days?: readonly [first: Day | null, last: Day | null];
}

const failingWords = [...listWords, "year", "days", "q"] as const;

/** One bit for each word that can fail; `year` stands for `from` and `to`. */
export const missBit = Object.fromEntries(failingWords.map((word, i) => [word, 1 << i])) as Readonly<
  Record<(typeof failingWords)[number], number>
>;

/**
 * For each row the bits of the words it fails: 0 is a match, one bit a match but for that word. Answered once for one
 * query object, so that finding, counting and linking by the same query read the texts once.
 */
export function missesOf(columns: Columns, query: DatedQuery): Uint16Array {
  const known = columns.answered.get(query);
  if (known) return known;
  const misses = computeMisses(columns, query);
  columns.answered.set(query, misses);
  return misses;
}

function computeMisses(columns: Columns, query: DatedQuery): Uint16Array {
  const misses = new Uint16Array(columns.programmes.length);
  for (const word of listWords)
    if (query[word].length > 0) markList(misses, columns.lists[word], query[word], missBit[word]);
  if (query.from !== null || query.to !== null)
    markDays(misses, columns, missBit.year, [(query.from ?? 0) * 10_000, (query.to ?? 9999) * 10_000 + 1231]);
  if (query.days) {
    const [first, last] = query.days;
    markDays(misses, columns, missBit.days, [
      first === null ? 0 : dayNumber(first),
      last === null ? ongoing : dayNumber(last),
    ]);
  }
  const needle = foldText(query.q);
  if (needle !== "") markText(misses, columns.text, needle);
  return misses;
}

function markList(misses: Uint16Array, column: Column, values: readonly string[], bit: number): void {
  const chosen = Uint8Array.from(column.options, option => Number(values.includes(option)));
  for (let row = 0; row < misses.length; row++) if (!hasCode(column, row, chosen)) misses[row]! |= bit;
}

function markDays(
  misses: Uint16Array,
  { firstDays, lastDays }: Columns,
  bit: number,
  days: [number, number],
): void {
  const [from, to] = days;
  for (let row = 0; row < misses.length; row++)
    if (firstDays[row] !== undated && (firstDays[row]! > to || lastDays[row]! < from)) misses[row]! |= bit;
}

function markText(misses: Uint16Array, text: Columns["text"], needle: string): void {
  const programmes = textsWith(text.ofProgrammes, needle);
  const places = textsWith(text.ofPlaces, needle);
  const organisations = textsWith(text.ofOrganisations, needle);
  for (let row = 0; row < misses.length; row++)
    if (
      programmes[row] === 0 &&
      !hasCode(text.places, row, places) &&
      !hasCode(text.organisations, row, organisations)
    )
      misses[row]! |= missBit.q;
}

function hasCode({ starts, codes }: Column, row: number, chosen: Uint8Array): boolean {
  for (let i = starts[row]!; i < starts[row + 1]!; i++) if (chosen[codes[i]!] === 1) return true;
  return false;
}
