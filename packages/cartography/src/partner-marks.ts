/** From counts to what the map draws: a symbol for each partner, with its size and its place. */

import type { LonLat } from "@atlas/core/bbox";
import { distance, roundedDistance } from "@atlas/core/distance";
import type { Place } from "@atlas/core/place";
import type { MapQuestion, PartnerCount } from "./map-question.ts";
import { unwrapped } from "./mercator.ts";
import { holdsCount, symbolRadius } from "./partner-symbol.ts";

export interface PartnerMark {
  readonly id: string;
  readonly place: Place;
  readonly name: string;
  readonly count: number;
  readonly types: PartnerCount["types"];
  /** Longitude unwrapped into the atlas's one world. */
  readonly position: LonLat;
  readonly kilometres: number;
}

/**
 * Biggest first, so that small symbols are drawn above big ones and give way to them. A partner without records stays
 * as a hollow symbol; only a page shows the partners and groups that were not asked for.
 */
export function partnerMarks(
  {
    atlas,
    placesById,
    partners,
    query,
    language,
    surface,
  }: Pick<MapQuestion, "atlas" | "placesById" | "partners" | "query" | "language" | "surface">,
  west: number,
): PartnerMark[] {
  const home = placesById.get(atlas.home)!;
  const isAsked = ({ place }: PartnerCount) =>
    (query.place.length === 0 || query.place.includes(place)) &&
    (query.group.length === 0 || query.group.includes(placesById.get(place)!.group));
  return partners
    .filter(link => surface === "page" || isAsked(link))
    .map(({ place: id, programmes, types }) => {
      const place = placesById.get(id)!;
      return {
        id,
        place,
        name: place.shortName[language],
        count: programmes,
        types,
        position: [unwrapped(place.point[0], west), place.point[1]] as const,
        kilometres: roundedDistance(distance(home.point, place.point)),
      };
    })
    .sort((one, other) => other.count - one.count);
}

export function markRadius({ count }: PartnerMark, scale: number): number {
  return symbolRadius(count, scale);
}

/** The count beside the name, where the symbol is too small to carry it. */
export function countBeside({ count }: Pick<PartnerMark, "count">, radius: number): string {
  return count > 0 && !holdsCount(radius) ? String(count) : "";
}
