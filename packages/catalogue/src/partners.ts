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
