/**
 * The ids that the list-valued words of a query may take, each in the order it is shown. They come from the code
 * lists, the places and the Decision, so a new programme type needs no code here.
 */
export interface Vocabulary {
  readonly type: readonly string[];
  readonly group: readonly string[];
  readonly place: readonly string[];
  readonly project: readonly string[];
  readonly clause: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
}

interface WithId {
  readonly id: string;
}

/** Home is no partner: it is no value of `place`, and its group no value of `group`. */
export function vocabularyOf(records: {
  readonly atlas: { readonly home: string };
  readonly places: readonly WithId[];
  readonly decision: { readonly projects: readonly WithId[]; readonly clauses: readonly WithId[] };
  readonly codeLists: {
    readonly programmeTypes: readonly WithId[];
    readonly partnershipGroups: readonly WithId[];
    readonly kinds: readonly WithId[];
    readonly statuses: readonly WithId[];
  };
}): Vocabulary {
  const ids = (list: readonly WithId[]) => list.map(item => item.id);
  const { atlas, places, decision, codeLists } = records;
  return {
    type: ids(codeLists.programmeTypes),
    group: ids(codeLists.partnershipGroups),
    place: ids(places).filter(id => id !== atlas.home),
    project: ids(decision.projects),
    clause: ids(decision.clauses),
    kind: ids(codeLists.kinds),
    status: ids(codeLists.statuses),
  };
}
