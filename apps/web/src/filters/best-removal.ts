import type { Catalogue } from "@atlas/catalogue/catalogue";
import { find } from "@atlas/catalogue/find";
import { emptyQuery, type Query, type QueryWord } from "@atlas/core/query";
import type { ActivePart } from "./active-parts.ts";

export interface Removal {
  /** The parts that are taken back together: those of one word, since more values of a word only find more. */
  readonly names: readonly string[];
  readonly query: Query;
  /** How many records are found then. */
  readonly records: number;
}

/**
 * The one word whose removal finds most; among equals the last one of the address. Null when the query asks for
 * nothing, or when no single removal finds anything.
 */
export function bestRemoval(
  catalogue: Catalogue,
  query: Query,
  parts: readonly ActivePart[],
): Removal | null {
  let best: Removal | null = null;
  for (const word of new Set(parts.map(part => part.word))) {
    const without = withoutWord(query, word);
    const records = find(catalogue, without).length;
    const names = parts.filter(part => part.word === word).map(part => part.name);
    if (records > 0 && (best === null || records >= best.records)) best = { names, query: without, records };
  }
  return best;
}

function withoutWord(query: Query, word: QueryWord): Query {
  if (word === "from" || word === "to") return { ...query, from: null, to: null };
  return { ...query, [word]: emptyQuery[word] };
}
