import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { succeeds } from "./command.ts";
import type { Outcome } from "./outcome.ts";

interface Runner<Report> {
  readonly command: string;
  /** Its words, given the file to write the report to. */
  readonly words: (file: string) => readonly string[];
  readonly environment?: (file: string) => Readonly<Record<string, string>>;
  readonly outcome: (report: Report) => Outcome;
}

/** Runs a test runner and counts its report. A runner that fails otherwise, or runs no test, counts as one failure. */
export async function readReport<Report>(runner: Runner<Report>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-tests-"));
  try {
    const file = join(folder, "report.json");
    const succeeded = await succeeds(runner.command, runner.words(file), runner.environment?.(file));
    const text = await readFile(file, "utf8").catch(() => null);
    const found = text === null ? none : runner.outcome(JSON.parse(text) as Report);
    if (found.failed > 0 || (succeeded && found.passed > 0)) return found;
    console.error(succeeded ? `${runner.command} ran no test` : `${runner.command} failed as a whole`);
    return { ...found, failed: 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const none: Outcome = { passed: 0, failed: 0, skipped: [] };
