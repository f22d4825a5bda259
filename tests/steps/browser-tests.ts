import { installChromium } from "../chromium/install-chromium.ts";
import { type Outcome, oneFailed } from "./outcome.ts";
import { readReport } from "./report.ts";

interface Suite {
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[];
}

/** End-to-end tests in a real Chromium, which is brought here first where it is missing; counted one by one. */
export async function browserTests(): Promise<Outcome> {
  try {
    installChromium();
  } catch (error) {
    console.error((error as Error).message);
    return oneFailed;
  }
  return readReport<{ suites: readonly Suite[] }>({
    command: "playwright",
    words: () => ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"],
    environment: file => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    outcome: ({ suites }) => {
      const tests = suites.flatMap(testsOf);
      const named = (status: string) => tests.filter(test => test.status === status);
      return {
        passed: named("expected").length,
        failed: named("unexpected").length + named("flaky").length,
        skipped: named("skipped").map(({ name }) => name),
      };
    },
  });
}

function testsOf({ specs, suites = [] }: Suite): { name: string; status: string }[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ status }) => ({ name: `${file}: ${title}`, status })),
  );
  return [...own, ...suites.flatMap(testsOf)];
}
