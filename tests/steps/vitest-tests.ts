import type { Outcome } from "./outcome.ts";
import { readReport } from "./report.ts";

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Unit, contract and architecture tests, counted one by one; a file that cannot be run counts as one failure. */
export function vitestTests(): Promise<Outcome> {
  return readReport<VitestReport>({
    command: "vitest",
    words: file => [
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    outcome: ({ testResults }) => {
      const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
      const broken = testResults.filter(
        ({ status, assertionResults }) =>
          status === "failed" && !assertionResults.some(test => test.status === "failed"),
      );
      return {
        passed: tests.filter(({ status }) => status === "passed").length,
        failed: tests.filter(({ status }) => status === "failed").length + broken.length,
        skipped: tests
          .filter(({ status }) => status !== "passed" && status !== "failed")
          .map(({ fullName }) => fullName),
      };
    },
  });
}
