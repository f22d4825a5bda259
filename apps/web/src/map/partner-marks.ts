/** From the catalogue's links to what the map draws: a symbol for each partner, with its size and its place. */

import { unwrapped } from "@atlas/cartography/mercator";
import { holdsCount, symbolRadius } from "@atlas/cartography/partner-symbol";
import type { PlaceLink } from "@atlas/catalogue/links";
import type { LonLat } from "@atlas/core/bbox";
import { distance, roundedDistance } from "@atlas/core/distance";
import type { Place } from "@atlas/core/place";
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

/** Biggest first, so that small symbols are drawn above big ones and give way to them. */
export function partnerMarks({ catalogue, findings, text }: Reading, west: number): PartnerMark[] {
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  return findings.links
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

export function markRadius({ count }: PartnerMark, scale: number): number {
  return symbolRadius(count, scale);
}

/** The count beside the name, where the symbol is too small to carry it. */
export function countBeside({ count }: PartnerMark, radius: number): string {
  return count > 0 && !holdsCount(radius) ? String(count) : "";
}
