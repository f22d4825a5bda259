import type { CodeLists } from "@atlas/core/code-lists";

/** Counts by type added up to counts by family, in the order of the families. */
export function familyCounts(
  { typeFamilies }: CodeLists,
  types: Readonly<Record<string, number>>,
): (readonly [family: string, count: number])[] {
  return typeFamilies.map(
    family => [family.id, family.types.reduce((sum, type) => sum + (types[type] ?? 0), 0)] as const,
  );
}
