import type { Programme } from "@atlas/core/programme";
import type { Catalogue } from "./catalogue.ts";
import { type DatedQuery, missesOf } from "./misses.ts";

/** The programmes a query asks for: newest start first, undated last, then by id. */
export function find({ columns }: Catalogue, query: DatedQuery): readonly Programme[] {
  const misses = missesOf(columns, query);
  return columns.programmes.filter((_, row) => misses[row] === 0);
}
