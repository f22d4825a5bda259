/** What a comparison sets side by side: for each place, what the query finds there. */
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { find } from "@atlas/catalogue/find";
import { placeLinks } from "@atlas/catalogue/links";
import { type Years, years } from "@atlas/catalogue/years";
import type { Clause } from "@atlas/core/decision";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import type { Query } from "@atlas/core/query";

export interface ComparedPlace {
  readonly place: Place;
  readonly programmes: readonly Programme[];
  /** Records by programme type, zeros included. */
  readonly types: Readonly<Record<string, number>>;
  readonly years: Years;
}

/** The places in the order asked for, each with its records under the query. */
export function comparedPlaces(catalogue: Catalogue, query: Query, ids: readonly string[]): ComparedPlace[] {
  const found = find(catalogue, query);
  const links = placeLinks(catalogue, query);
  return ids.map(id => ({
    place: catalogue.placesById.get(id)!,
    programmes: found.filter(({ places }) => places.includes(id)),
    types: links.find(({ place }) => place === id)!.types,
    years: years(catalogue, { ...query, group: [], place: [id] }),
  }));
}

/** The clauses that records of every place belong to, in the order of the Decision. */
export function sharedClauses(
  { decision }: Catalogue,
  compared: readonly ComparedPlace[],
): { clause: Clause; counts: readonly number[] }[] {
  return decision.clauses
    .map(clause => ({
      clause,
      counts: compared.map(({ programmes }) => programmes.filter(one => one.clause === clause.id).length),
    }))
    .filter(({ counts }) => counts.every(count => count > 0));
}

/** The records that two of the places, or more, have in common, in the order they were found. */
export function sharedRecords(compared: readonly ComparedPlace[]): Programme[] {
  const seen = new Set<Programme>();
  const shared = new Set<Programme>();
  for (const { programmes } of compared)
    for (const programme of programmes) (seen.has(programme) ? shared : seen).add(programme);
  return [...shared];
}
