import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { knownIds, unknownId, unknownIds } from "./known-ids.ts";

/** Every id and code that the Decision names exists. */
export function decisionReferenceProblems(tree: SourceTree): readonly Problem[] {
  const { file, record } = tree.decision;
  const known = knownIds(tree);
  return [
    ...(record.clauses ?? []).flatMap(({ project, kind, places, types }, index) => [
      ...unknownId(file, `clauses[${index}].project`, project, known.project),
      ...unknownId(file, `clauses[${index}].kind`, kind, known.clauseKind),
      ...unknownIds(file, `clauses[${index}].places`, places, known.partner),
      ...unknownIds(file, `clauses[${index}].types`, types, known.type),
    ]),
    ...(record.groups ?? []).flatMap(({ id, places, clauses }, index) => [
      ...unknownId(file, `groups[${index}].id`, id, known.group),
      ...unknownIds(file, `groups[${index}].places`, places, known.partner),
      ...unknownIds(file, `groups[${index}].clauses`, clauses, known.clause),
    ]),
  ];
}
