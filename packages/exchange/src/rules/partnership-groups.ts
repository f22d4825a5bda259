import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { idOfFile, knownIds, unknownId } from "./known-ids.ts";

/** The group of the city the atlas is about; it is no code of the list of partnership groups. */
const homeGroup = "home";

/** Home is in the group "home"; every other place is in one group, and the Decision lists it there and only there. */
export function partnershipGroupProblems(tree: SourceTree): readonly Problem[] {
  const home = tree.atlas.record.home;
  const { group: known, place } = knownIds(tree);
  // Without a home that exists, no place can be told to be it.
  if (home === undefined || !place.ids?.includes(home)) return [];
  return tree.places.flatMap(({ file, record: { group } }) => {
    if (group === undefined) return [];
    const field = "properties.group";
    const id = idOfFile(file);
    if (id === home && group === homeGroup) return [];
    if (id === home)
      return [{ file, field, value: group, message: `is not the group of home; write ${homeGroup}` }];
    const unknown = unknownId(file, field, group, known);
    return unknown.length > 0 ? unknown : membership(tree, file, id, group);
  });
}

function membership(tree: SourceTree, file: string, place: string, group: string): readonly Problem[] {
  const { file: decision, record } = tree.decision;
  if (record.groups === undefined) return [];
  const listed = record.groups.filter(({ places }) => places.includes(place)).map(({ id }) => id);
  if (listed.length === 1 && listed[0] === group) return [];
  const stands = listed.length === 0 ? "no group" : listed.join(" and ");
  const message = `does not agree with ${decision}, which lists ${place} in ${stands}; list it in ${group} alone, or correct its group here`;
  return [{ file, field: "properties.group", value: group, message }];
}
