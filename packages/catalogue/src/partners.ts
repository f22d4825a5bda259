import { emptyQuery } from "@atlas/core/query";
import type { Catalogue } from "./catalogue.ts";
import { type PlaceLink, placeLinks } from "./links.ts";
import type { DatedQuery } from "./misses.ts";

/** The partners that themselves satisfy `place` and `group` and have a programme the query finds. */
export function partnersFound(catalogue: Catalogue, query: DatedQuery): readonly PlaceLink[] {
  return placeLinks(catalogue, query).filter(
    ({ place, programmes }) =>
      programmes > 0 &&
      (query.place.length === 0 || query.place.includes(place)) &&
      (query.group.length === 0 || query.group.includes(catalogue.placesById.get(place)?.group ?? "")),
  );
}

/** The partners that a query would leave without a record. */
export function partnersWithout(catalogue: Catalogue, query: DatedQuery): string[] {
  return placeLinks(catalogue, query)
    .filter(({ programmes }) => programmes === 0)
    .map(({ place }) => place);
}

/** The records of the busiest partner in the whole catalogue: what link widths are measured by, under any query. */
export function mostRecords(catalogue: Catalogue): number {
  return Math.max(1, ...placeLinks(catalogue, emptyQuery).map(({ programmes }) => programmes));
}
