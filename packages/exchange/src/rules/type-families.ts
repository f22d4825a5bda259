import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { knownIds, unknownIds } from "./known-ids.ts";

/** Every programme type is in exactly one family. */
export function typeFamilyProblems(tree: SourceTree): readonly Problem[] {
  const { file, record } = tree.codeLists;
  const families = record.typeFamilies;
  if (families === undefined) return [];
  const known = knownIds(tree);
  return [
    ...families.flatMap(({ types }, index) => [
      ...unknownIds(file, `typeFamilies[${index}].types`, types, known.type),
      ...types.flatMap((type, position) => {
        const first = families.findIndex(family => family.types.includes(type));
        if (first === index) return [];
        const field = `typeFamilies[${index}].types[${position}]`;
        const message = `is in the family ${families[first]!.id} already; leave it in one of the two`;
        return [{ file, field, value: type, message }];
      }),
    ]),
    ...(record.programmeTypes ?? []).flatMap(({ id }, index) => {
      if (families.some(({ types }) => types.includes(id))) return [];
      const field = `programmeTypes[${index}].id`;
      return [{ file, field, value: id, message: "is in no family; add it to one of typeFamilies" }];
    }),
  ];
}
