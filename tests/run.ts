/** `npm test`: every check of the house in order. The last line counts them; any failure leaves with 1. */
import { browserTests } from "./steps/browser-tests.ts";
import { check } from "./steps/command.ts";
import type { Outcome } from "./steps/outcome.ts";
import { vitestTests } from "./steps/vitest-tests.ts";

const steps: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
  ["types", () => check("tsc", ["-p", "."])],
  ["lint and format", () => check("biome", ["ci"])],
  ["dead code", () => check("knip", [])],
  ["geodata", () => check("node", ["apps/cli/src/main.ts", "validate"])],
  // Before the tests: some of them measure and render what was built.
  ["build", () => check("node", ["apps/web/build.ts"])],
  ["unit, contract and architecture", vitestTests],
  ["end to end", browserTests],
];

const outcomes: Outcome[] = [];
for (const [name, run] of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`);
  outcomes.push(outcome);
}

const sum = (count: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = sum(outcome => outcome.failed);
const skipped = outcomes.flatMap(outcome => outcome.skipped);
console.log("");
for (const name of skipped) console.log(`skipped: ${name}`);
const ending = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
console.log(`${sum(outcome => outcome.passed)} passed, ${failed} failed${ending}`);
process.exitCode = failed > 0 ? 1 : 0;
