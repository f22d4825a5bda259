import type { Programme } from "@atlas/core/programme";
import type { Problem } from "../problem.ts";
import type { Sound, SourceTree } from "../source-tree.ts";
import { type KnownIds, knownIds, unknownId, unknownIds } from "./known-ids.ts";

/** Every id and code that a programme names exists. */
export function programmeReferenceProblems(tree: SourceTree): readonly Problem[] {
  const known = knownIds(tree);
  const home = tree.atlas.record.home;
  return tree.programmes.flatMap(programme => [
    ...ofProgramme(programme, known),
    ...placesOfSites(programme, known, home),
  ]);
}

function ofProgramme({ file, record }: Sound<Programme>, known: KnownIds): readonly Problem[] {
  return [
    ...unknownId(file, "kind", record.kind, known.kind),
    ...unknownIds(file, "places", record.places, known.partner),
    ...unknownId(file, "type", record.type, known.type),
    ...unknownId(file, "status", record.status, known.status),
    ...unknownId(file, "project", record.project, known.project),
    ...unknownId(file, "clause", record.clause, known.clause),
    ...(record.organisations ?? []).flatMap(({ role }, index) =>
      unknownId(file, `organisations[${index}].role`, role, known.role),
    ),
    ...unknownId(file, "budget.basis", record.budget?.basis, known.basis),
    ...unknownId(file, "confidence", record.confidence, known.confidence),
    ...(record.sites ?? []).flatMap(({ place, exactness }, index) => [
      ...unknownId(file, `sites[${index}].place`, place, known.place),
      ...unknownId(file, `sites[${index}].exactness`, exactness, known.exactness),
    ]),
  ];
}

/** A site lies in one of the programme's own places, or at home. */
function placesOfSites(
  { file, record: { sites, places } }: Sound<Programme>,
  known: KnownIds,
  home: string | undefined,
): readonly Problem[] {
  // A site cannot be told right where home or the places of its programme are not; those are reported first.
  if (home === undefined || places === undefined) return [];
  const allowed = [...places, home];
  const exists = (place: string) => known.place.ids?.includes(place) === true;
  if (!allowed.every(exists)) return [];
  return (sites ?? []).flatMap(({ place }, index) => {
    if (allowed.includes(place) || !exists(place)) return [];
    const message = `is neither a place of this programme nor home; write one of ${allowed.join(", ")}`;
    return [{ file, field: `sites[${index}].place`, value: place, message }];
  });
}
