import type { CodeLists } from "@atlas/core/code-lists";
import type { LocalizedText } from "@atlas/core/language";

/** The chosen types as a reader would say them: a family where all its types are chosen, else the single types. */
export function typesAsked(
  codeLists: CodeLists,
  chosen: readonly string[],
): { id: string; name: LocalizedText; types: readonly string[] }[] {
  return codeLists.typeFamilies.flatMap(family => {
    const types = family.types.filter(type => chosen.includes(type));
    if (types.length === family.types.length) return [{ id: family.id, name: family.name, types }];
    return types.flatMap(type => {
      const code = codeLists.programmeTypes.find(({ id }) => id === type);
      return code ? [{ id: type, name: code.name, types: [type] }] : [];
    });
  });
}
