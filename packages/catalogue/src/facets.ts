import { type ListWord, listWords, type Query } from "@atlas/core/query";
import type { Catalogue } from "./catalogue.ts";
import type { Column } from "./columns.ts";
import { missBit, missesOf } from "./misses.ts";
import { countYears } from "./years.ts";

/** How many programmes each option would find, in the order of the vocabulary, zeros included. */
export type Counts = Readonly<Record<string, number>>;

export interface Facets {
  readonly numberMatched: number;
  /** Under `year` a count for each year, ascending, and for "undated". */
  readonly facets: Readonly<Record<ListWord | "year", Counts>>;
}

/**
 * Counts for every option of every word. Self-excluding: an option's count is the number of programmes the same query
 * finds with that word replaced by the option alone; for years, with `from` and `to` left out.
 */
export function facets({ columns }: Catalogue, query: Query): Facets {
  const misses = missesOf(columns, query);
  let numberMatched = 0;
  for (const miss of misses) if (miss === 0) numberMatched++;
  const lists = Object.fromEntries(
    listWords.map(word => [word, countOptions(columns.lists[word], misses, missBit[word])]),
  ) as Record<ListWord, Counts>;
  const { bars, undated } = countYears(columns, misses);
  const year = Object.fromEntries(bars.map(bar => [bar.year, bar.programmes]));
  return { numberMatched, facets: { ...lists, year: { ...year, undated } } };
}

function countOptions({ options, starts, codes }: Column, misses: Uint16Array, ownBit: number): Counts {
  const counts = new Uint32Array(options.length);
  for (let row = 0; row < misses.length; row++) {
    if ((misses[row]! & ~ownBit) !== 0) continue;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) counts[codes[i]!]!++;
  }
  return Object.fromEntries(options.map((option, code) => [option, counts[code]!]));
}
