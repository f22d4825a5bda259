import { emptyQuery } from "@atlas/core/query";
import type { Catalogue } from "./catalogue.ts";
import { placeLinks } from "./links.ts";

/** The records of the busiest partner in the whole catalogue: what link widths are measured by, under any query. */
export function mostRecords(catalogue: Catalogue): number {
  return Math.max(1, ...placeLinks(catalogue, emptyQuery).map(({ programmes }) => programmes));
}
