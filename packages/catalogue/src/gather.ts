import type { Grouping } from "@atlas/core/address";
import type { Programme } from "@atlas/core/programme";
import type { Query } from "@atlas/core/query";
import type { Catalogue } from "./catalogue.ts";
import { partnersFound } from "./partners.ts";

/** Programmes under one heading, in the order in which they were given. */
export interface Gathered {
  /** The id of the place or type, or null for programmes that have none. */
  readonly id: string | null;
  readonly programmes: readonly Programme[];
}

/**
 * Found programmes under headings: by place, the busiest first, each programme once in each of its places that the
 * query itself asks for; by type, in the order of the code list. Headings without a programme are left out.
 */
export function gather(
  catalogue: Catalogue,
  found: readonly Programme[],
  { by, query }: { readonly by: Exclude<Grouping, "none">; readonly query: Query },
): readonly Gathered[] {
  const headings = by === "type" ? catalogue.vocabulary.type : placesOf(catalogue, query);
  const groups = new Map<string | null, Programme[]>(headings.map(id => [id, []]));
  groups.set(null, []);
  for (const programme of found) {
    if (by === "type") groups.get(programme.type)?.push(programme);
    else if (programme.places.length === 0) groups.get(null)?.push(programme);
    else for (const place of new Set(programme.places)) groups.get(place)?.push(programme);
  }
  return [...groups].flatMap(([id, programmes]) => (programmes.length === 0 ? [] : [{ id, programmes }]));
}

function placesOf(catalogue: Catalogue, query: Query): readonly string[] {
  return [...partnersFound(catalogue, query)]
    .sort((one, other) => other.programmes - one.programmes)
    .map(({ place }) => place);
}
