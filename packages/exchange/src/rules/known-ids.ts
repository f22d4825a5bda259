import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";

/** The ids that a field may name. `ids` null: their list is broken itself, which is reported there and not here. */
export interface Known {
  /** What one of them is called: "a programme type". */
  readonly one: string;
  readonly ids: readonly string[] | null;
}

/** All ids of the source, by what they are ids of. */
export type KnownIds = Readonly<Record<(typeof kinds)[number], Known>>;

const kinds = [
  "place",
  "partner",
  "group",
  "type",
  "kind",
  "status",
  "confidence",
  "exactness",
  "role",
  "basis",
  "clauseKind",
  "project",
  "clause",
] as const;

export function knownIds({ atlas, places, codeLists, decision }: SourceTree): KnownIds {
  // A place is known by its file, so that a broken place does not break everything that names it.
  const placeIds = places.length === 0 ? null : places.map(place => idOfFile(place.file));
  const partners = placeIds?.filter(id => id !== atlas.record.home) ?? null;
  const lists = codeLists.record;
  return {
    place: { one: "a place", ids: placeIds },
    partner: { one: "a partner place", ids: partners },
    group: { one: "a partnership group", ids: idsOf(lists.partnershipGroups) },
    type: { one: "a programme type", ids: idsOf(lists.programmeTypes) },
    kind: { one: "a kind", ids: idsOf(lists.kinds) },
    status: { one: "a status", ids: idsOf(lists.statuses) },
    confidence: { one: "a degree of confidence", ids: idsOf(lists.confidence) },
    exactness: { one: "a degree of exactness", ids: idsOf(lists.siteExactness) },
    role: { one: "a role", ids: idsOf(lists.organisationRoles) },
    basis: { one: "a basis of a budget", ids: idsOf(lists.budgetBasis) },
    clauseKind: { one: "a kind of clause", ids: idsOf(lists.clauseKinds) },
    project: { one: "a project of the Decision", ids: idsOf(decision.record.projects) },
    clause: { one: "a clause of the Decision", ids: idsOf(decision.record.clauses) },
  };
}

/** The id a record file stands for: "places/kashgar.geojson" is kashgar. */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));
}

/** A problem when a field names an id that does not exist; none for a field that is absent or broken. */
export function unknownId(
  file: string,
  field: string,
  value: string | null | undefined,
  known: Known,
): readonly Problem[] {
  if (value === null || value === undefined || known.ids === null || known.ids.includes(value)) return [];
  return [{ file, field, value, message: `is not ${known.one}; write one of ${known.ids.join(", ")}` }];
}

/** The problems of a list of ids: unknown ones, and ones that stand there twice. */
export function unknownIds(
  file: string,
  field: string,
  values: readonly string[] | undefined,
  known: Known,
): readonly Problem[] {
  return (values ?? []).flatMap((value, index) => {
    const entry = `${field}[${index}]`;
    if (values!.indexOf(value) === index) return unknownId(file, entry, value, known);
    return [{ file, field: entry, value, message: "is listed twice; take one out" }];
  });
}

function idsOf(list: readonly { readonly id: string }[] | undefined): readonly string[] | null {
  return list?.map(({ id }) => id) ?? null;
}
