import { firstDay, lastDay } from "@atlas/core/period";
import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";

/** No programme ends before it starts. Partial dates span their whole year or month: 2019-05 to 2019 is fine. */
export function periodProblems(tree: SourceTree): readonly Problem[] {
  return tree.programmes.flatMap(({ file, record: { start, end } }) => {
    if (start == null || end == null || lastDay(end) >= firstDay(start)) return [];
    const message = `comes before the start, ${start}; correct one of the two`;
    return [{ file, field: "end", value: end, message }];
  });
}
