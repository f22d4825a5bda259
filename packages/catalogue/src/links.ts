import type { Catalogue } from "./catalogue.ts";
import type { Counts } from "./facets.ts";
import { type DatedQuery, missesOf } from "./misses.ts";

export interface PlaceLink {
  /** The id of the partner that home is linked with. */
  readonly place: string;
  /** How many of the programmes the query finds are in this place. */
  readonly programmes: number;
  /** The same, by programme type, zeros included. */
  readonly types: Counts;
}

/** One link for every partner, in the order of the places, also where the query finds nothing. */
export function placeLinks({ columns }: Catalogue, query: DatedQuery): readonly PlaceLink[] {
  const { place, type } = columns.lists;
  const width = type.options.length;
  const totals = new Uint32Array(place.options.length);
  const byType = new Uint32Array(place.options.length * width);
  const misses = missesOf(columns, query);
  for (let row = 0; row < misses.length; row++) {
    if (misses[row] !== 0) continue;
    const typed = type.starts[row]! < type.starts[row + 1]!;
    for (let i = place.starts[row]!; i < place.starts[row + 1]!; i++) {
      totals[place.codes[i]!]!++;
      if (typed) byType[place.codes[i]! * width + type.codes[type.starts[row]!]!]!++;
    }
  }
  return place.options.map((id, code) => ({
    place: id,
    programmes: totals[code]!,
    types: Object.fromEntries(type.options.map((option, i) => [option, byType[code * width + i]!])),
  }));
}
