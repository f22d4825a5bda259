import type { Outcome } from "./outcome.ts";

type Step = readonly [name: string, run: () => Promise<Outcome>];

/** Runs steps in order and counts what they found; the last line says it, and any failure leaves with 1. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
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
}
