import type { Problem } from "./problem.ts";

/** Longest value that is printed, in characters. */
const longestValue = 80;

/** All problems as lines for a terminal, grouped by file; ends with their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const blocks = [...byFile].map(([file, ofFile]) => [file, ...ofFile.map(formatProblem)].join("\n"));
  return [...blocks, countOf(problems.length, byFile.size)].join("\n\n");
}

function formatProblem({ field, value, message }: Problem): string {
  return `  ${[field, formatValue(value), message].filter(part => part !== "").join(" ")}`;
}

function formatValue(value: unknown): string {
  if (value === undefined) return "";
  const text = JSON.stringify(value);
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`;
}

function countOf(problems: number, files: number): string {
  return `${problems} ${problems === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`;
}
