import type { Catalogue } from "./catalogue.ts";
import { placeLinks } from "./links.ts";
import type { DatedQuery } from "./misses.ts";

/** The partners that a query would leave without a record. */
export function partnersWithout(catalogue: Catalogue, query: DatedQuery): string[] {
  return placeLinks(catalogue, query)
    .filter(({ programmes }) => programmes === 0)
    .map(({ place }) => place);
}
