/** `npm test`: every check of the house in order. The last line counts them; any failure leaves with 1. */
import { browserTests } from "./steps/browser-tests.ts";
import { check } from "./steps/command.ts";
import { runSteps } from "./steps/run-steps.ts";
import { vitestTests } from "./steps/vitest-tests.ts";

await runSteps([
  ["types", () => check("tsc", ["-p", "."])],
  ["lint and format", () => check("biome", ["ci"])],
  ["dead code", () => check("knip", [])],
  ["geodata", () => check("node", ["apps/cli/src/main.ts", "validate"])],
  // Before the tests: some of them measure and render what was built.
  ["build", () => check("node", ["apps/web/build.ts"])],
  ["unit, contract and architecture", vitestTests],
  ["end to end", browserTests],
]);
