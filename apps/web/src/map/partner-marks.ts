/** From the catalogue's links to what the map draws: a symbol for each partner, with its size and its place. */

import { unwrapped } from "@atlas/cartography/mercator";
import { holdsCount, symbolRadius } from "@atlas/cartography/partner-symbol";
import { type PlaceLink, placeLinks } from "@atlas/catalogue/links";
import type { LonLat } from "@atlas/core/bbox";
import { distance, roundedDistance } from "@atlas/core/distance";
import type { Place } from "@atlas/core/place";
import { emptyQuery, type Query } from "@atlas/core/query";
import type { Reading } from "../app/reading.tsx";

export interface PartnerMark {
  readonly id: string;
  readonly place: Place;
  readonly name: string;
  readonly count: number;
  readonly types: PlaceLink["types"];
  /** Longitude unwrapped into the atlas's one world. */
  readonly position: LonLat;
  readonly kilometres: number;
}

/**
 * Biggest first, so that small symbols are drawn above big ones and give way to them. A partner without records stays
 * as a hollow symbol; only an embed leaves out the partners and groups that it was not asked for.
 */
export function partnerMarks({ catalogue, findings, text, address }: Reading, west: number): PartnerMark[] {
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  const { query, surface } = address;
  const isAsked = ({ place }: PlaceLink) =>
    (query.place.length === 0 || query.place.includes(place)) &&
    (query.group.length === 0 || query.group.includes(catalogue.placesById.get(place)!.group));
  return findings.links
    .filter(link => surface === "page" || isAsked(link))
    .map(({ place: id, programmes, types }) => {
      const place = catalogue.placesById.get(id)!;
      return {
        id,
        place,
        name: text(place.shortName),
        count: programmes,
        types,
        position: [unwrapped(place.point[0], west), place.point[1]] as const,
        kilometres: roundedDistance(distance(home.point, place.point)),
      };
    })
    .sort((one, other) => other.count - one.count);
}

/** The records of the busiest partner in the whole catalogue: what link widths are measured by, under any query. */
export function mostRecords(catalogue: Reading["catalogue"]): number {
  return Math.max(1, ...placeLinks(catalogue, emptyQuery).map(({ programmes }) => programmes));
}

/** The partners that a query would leave without a record. */
export function partnersWithout(catalogue: Reading["catalogue"], query: Query): string[] {
  return placeLinks(catalogue, query)
    .filter(({ programmes }) => programmes === 0)
    .map(({ place }) => place);
}

export function markRadius({ count }: PartnerMark, scale: number): number {
  return symbolRadius(count, scale);
}

/** The count beside the name, where the symbol is too small to carry it. */
export function countBeside({ count }: PartnerMark, radius: number): string {
  return count > 0 && !holdsCount(radius) ? String(count) : "";
}
