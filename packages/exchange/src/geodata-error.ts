import type { Problem } from "./problem.ts";
import { formatProblems } from "./problem-report.ts";

/** The source cannot be used; `problems` lists everything that is wrong with it, the message prints it. */
export class GeodataError extends Error {
  override readonly name = "GeodataError";
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    super(`The geodata in ${folder} is not valid; correct it and try again.\n\n${formatProblems(problems)}`);
    this.folder = folder;
    this.problems = problems;
  }
}
