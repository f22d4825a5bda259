import type { Outline, Records } from "@atlas/core/records";
import type { Problem } from "./problem.ts";
import { atlasProblems } from "./rules/atlas-views.ts";
import { chineseScriptProblems } from "./rules/chinese-script.ts";
import { decisionReferenceProblems } from "./rules/decision-references.ts";
import { identityProblems } from "./rules/identity.ts";
import { outlineProblems } from "./rules/outlines.ts";
import { partnershipGroupProblems } from "./rules/partnership-groups.ts";
import { periodProblems } from "./rules/periods.ts";
import { programmeReferenceProblems } from "./rules/programme-references.ts";
import { siteProblems } from "./rules/sites.ts";
import { typeFamilyProblems } from "./rules/type-families.ts";
import type { SourceFiles } from "./source-files.ts";
import { readTree, type SourceTree } from "./source-tree.ts";

/** Everything the source says: the records in the order in which they are shown, and the outlines by place id. */
export interface Geodata {
  readonly records: Records;
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** The geodata when nothing is wrong with it; null, with every problem at once, when something is. */
export type Verdict =
  | { readonly geodata: Geodata; readonly problems: readonly [] }
  | { readonly geodata: null; readonly problems: readonly Problem[] };

/** What holds beyond the schemas. A rule speaks only about fields that are sound, so none repeats another. */
const rules: readonly ((tree: SourceTree) => readonly Problem[])[] = [
  identityProblems,
  atlasProblems,
  typeFamilyProblems,
  partnershipGroupProblems,
  decisionReferenceProblems,
  programmeReferenceProblems,
  periodProblems,
  outlineProblems,
  siteProblems,
  chineseScriptProblems,
];

/** The one validator: every way into the atlas leads through it. Pure; the files have been read before. */
export function validate(source: SourceFiles): Verdict {
  const { tree, problems: ofSchemas } = readTree(source.files);
  const problems = [...source.problems, ...ofSchemas, ...rules.flatMap(rule => rule(tree))];
  if (problems.length > 0) return { geodata: null, problems };
  return { geodata: geodataOf(tree), problems: [] };
}

/** A tree without a problem has every field of every record. */
function geodataOf(tree: SourceTree): Geodata {
  const { home } = tree.atlas.record as Records["atlas"];
  const decision = tree.decision.record as Records["decision"];
  const order = [home, ...decision.groups.flatMap(group => group.places)];
  const places = tree.places.map(place => place.record) as Records["places"][number][];
  const programmes = tree.programmes.map(programme => programme.record) as Records["programmes"][number][];
  return {
    records: {
      atlas: tree.atlas.record as Records["atlas"],
      places: places.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id)),
      programmes: programmes.sort((one, other) => (one.id < other.id ? -1 : 1)),
      decision,
      codeLists: tree.codeLists.record as Records["codeLists"],
    },
    outlines: new Map(tree.places.map(({ record, outline }) => [record.id as string, outline as Outline])),
  };
}
