/** Which words of a query each programme fails: what finding and self-excluding counts are both made from. */
import { listWords, type Query } from "@atlas/core/query";
import { type Column, type Columns, undated } from "./columns.ts";
import { foldText } from "./search-text.ts";

/** One bit for each word that can fail; `from` and `to` are one. */
export const missBit = Object.fromEntries(
  [...listWords, "year" as const, "q" as const].map((word, i) => [word, 1 << i]),
) as Readonly<Record<(typeof listWords)[number] | "year" | "q", number>>;

/**
 * For each row the bits of the words it fails: 0 is a match, one bit a match but for that word. Answered once for one
 * query object, so that finding, counting and linking by the same query read the texts once.
 */
export function missesOf(columns: Columns, query: Query): Uint16Array {
  const known = columns.answered.get(query);
  if (known) return known;
  const misses = computeMisses(columns, query);
  columns.answered.set(query, misses);
  return misses;
}

function computeMisses(columns: Columns, query: Query): Uint16Array {
  const misses = new Uint16Array(columns.programmes.length);
  for (const word of listWords)
    if (query[word].length > 0) markList(misses, columns.lists[word], query[word], missBit[word]);
  if (query.from !== null || query.to !== null) markYears(misses, columns, query);
  const needle = foldText(query.q);
  if (needle !== "") markText(misses, columns.text, needle);
  return misses;
}

function markList(misses: Uint16Array, column: Column, values: readonly string[], bit: number): void {
  const chosen = Uint8Array.from(column.options, option => Number(values.includes(option)));
  for (let row = 0; row < misses.length; row++) if (!hasCode(column, row, chosen)) misses[row]! |= bit;
}

/** Whole years are asked, so comparing the years of a period is comparing its days. */
function markYears(misses: Uint16Array, { firstYears, lastYears }: Columns, { from, to }: Query): void {
  for (let row = 0; row < misses.length; row++) {
    const first = firstYears[row]!;
    if (first === undated) continue;
    if ((to !== null && first > to) || (from !== null && lastYears[row]! < from))
      misses[row]! |= missBit.year;
  }
}

function markText(misses: Uint16Array, text: Columns["text"], needle: string): void {
  const places = Uint8Array.from(text.placeKeys, key => Number(key.includes(needle)));
  const organisations = Uint8Array.from(text.organisationKeys, key => Number(key.includes(needle)));
  for (let row = 0; row < misses.length; row++)
    if (
      !hasCode(text.places, row, places) &&
      !hasCode(text.organisations, row, organisations) &&
      !text.programmeKeys[row]!.includes(needle)
    )
      misses[row]! |= missBit.q;
}

function hasCode({ starts, codes }: Column, row: number, chosen: Uint8Array): boolean {
  for (let i = starts[row]!; i < starts[row + 1]!; i++) if (chosen[codes[i]!] === 1) return true;
  return false;
}
