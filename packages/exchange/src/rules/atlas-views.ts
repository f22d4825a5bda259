import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { boxProblems } from "./boxes.ts";
import { knownIds, unknownId, unknownIds } from "./known-ids.ts";

/** Home and the places of insets exist, views have boxes that can be drawn, and the contact can be followed. */
export function atlasProblems(tree: SourceTree): readonly Problem[] {
  const { file, record } = tree.atlas;
  const known = knownIds(tree);
  return [
    ...unknownId(file, "home", record.home, known.place),
    ...(record.views ?? []).flatMap(({ bbox, inset }, index) => [
      ...boxProblems(file, `views[${index}].bbox`, bbox),
      ...boxProblems(file, `views[${index}].inset.bbox`, inset?.bbox),
      ...unknownIds(file, `views[${index}].inset.places`, inset?.places, known.partner),
    ]),
    ...contactProblems(file, record.contact),
  ];
}

function contactProblems(file: string, contact: string | null | undefined): readonly Problem[] {
  if (contact === null || contact === undefined) return [];
  if (["http:", "https:", "mailto:"].includes(protocolOf(contact))) return [];
  const message = "is not an address; it must begin with http://, https:// or mailto:";
  return [{ file, field: "contact", value: contact, message }];
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : "";
}
