import type { Language } from "@atlas/core/language";
import type { Query } from "@atlas/core/query";
import type { Catalogue } from "./catalogue.ts";
import { find } from "./find.ts";
import { partnersFound } from "./partners.ts";
import { typesAsked } from "./types-asked.ts";

/** What a sentence about a query says: "17 education records in 9 places, most in Beijing (4)". */
export interface Summary {
  /** Programmes found; each counts once. */
  readonly records: number;
  /** Partners that have one. */
  readonly places: number;
  /** The partners with most, each once for each of its programmes; none where more than two have as many. */
  readonly most: { readonly names: readonly string[]; readonly count: number } | null;
  /** The fields and types asked for. */
  readonly about: readonly string[];
  /** Groups, places, projects, clauses, kinds and statuses asked for. */
  readonly within: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  /** Text looked for, or empty. */
  readonly text: string;
}

/** More partners than this are not named as those with most. */
const mostNamed = 2;

export function summary(catalogue: Catalogue, query: Query, language: Language): Summary {
  const partners = partnersFound(catalogue, query);
  const count = Math.max(0, ...partners.map(({ programmes }) => programmes));
  const first = partners.filter(({ programmes }) => programmes === count);
  const isTold = partners.length > 1 && first.length <= mostNamed;
  const placeName = (id: string) => catalogue.placesById.get(id)!.shortName[language];
  return {
    records: find(catalogue, query).length,
    places: partners.length,
    most: isTold ? { names: first.map(({ place }) => placeName(place)), count } : null,
    about: typesAsked(catalogue.codeLists, query.type).map(({ name }) => name[language]),
    within: within(catalogue, query, language),
    from: query.from,
    to: query.to,
    text: query.q,
  };
}

/** What a query finds in one partner, for a sentence that stands under its name and need not say it again. */
export function placeSummary(catalogue: Catalogue, query: Query, id: string, language: Language): Summary {
  const records = find(catalogue, { ...query, place: [id] }).length;
  return { ...summary(catalogue, { ...query, place: [] }, language), records, places: 0, most: null };
}

function within({ codeLists, decision, placesById }: Catalogue, query: Query, language: Language): string[] {
  const named = (
    word: "group" | "project" | "clause" | "kind" | "status",
    list: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[],
  ) => list.filter(({ id }) => query[word].includes(id)).map(({ name }) => name[language]);
  return [
    ...named(
      "group",
      codeLists.partnershipGroups.map(({ id, shortName }) => ({ id, name: shortName })),
    ),
    ...query.place.map(id => placesById.get(id)!.shortName[language]),
    ...named("project", decision.projects),
    ...named(
      "clause",
      decision.clauses.map(({ id, title }) => ({ id, name: title })),
    ),
    ...named("kind", codeLists.kinds),
    ...named("status", codeLists.statuses),
  ];
}
