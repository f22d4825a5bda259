import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { idOfFile } from "./known-ids.ts";

/** Every id is unique, and a record's id is the name of its file. */
export function identityProblems(tree: SourceTree): readonly Problem[] {
  const { atlas, codeLists, decision } = tree;
  return [
    ...tree.places.flatMap(({ file, record, featureId }) => [
      ...fileId(file, "id", featureId, tree.places),
      ...fileId(file, "properties.id", record.id, tree.places),
    ]),
    ...tree.programmes.flatMap(({ file, record }) => fileId(file, "id", record.id, tree.programmes)),
    ...listsOf(atlas.file, { views: atlas.record.views }),
    ...listsOf(codeLists.file, codeLists.record),
    ...listsOf(decision.file, {
      projects: decision.record.projects,
      targets: decision.record.targets,
      clauses: decision.record.clauses,
      groups: decision.record.groups,
    }),
  ];
}

function fileId(
  file: string,
  field: string,
  id: string | null | undefined,
  siblings: readonly { readonly file: string }[],
): readonly Problem[] {
  const name = idOfFile(file);
  if (id === null || id === undefined || id === name) return [];
  const owner = siblings.find(sibling => idOfFile(sibling.file) === id);
  const message = owner
    ? `is the id of ${owner.file} already; give this record an id of its own, the name of its file: ${name}`
    : `is not the name of the file; write ${name} or rename the file`;
  return [{ file, field, value: id, message }];
}

function listsOf(
  file: string,
  lists: Readonly<Record<string, readonly { readonly id: string }[] | undefined>>,
): readonly Problem[] {
  return Object.entries(lists).flatMap(([field, list]) =>
    (list ?? []).flatMap(({ id }, index) => {
      const first = list!.findIndex(item => item.id === id);
      if (first === index) return [];
      const message = `is the id of ${field}[${first}] already; give this one an id of its own`;
      return [{ file, field: `${field}[${index}].id`, value: id, message }];
    }),
  );
}
