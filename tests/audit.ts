/** `npm run audit`: the long matrix, which `npm test` leaves out. The last line counts what passed and failed. */
import { browserTests } from "./steps/browser-tests.ts";
import { check } from "./steps/command.ts";
import { runSteps } from "./steps/run-steps.ts";

// Chooses the tests of the matrix (playwright.config.ts).
process.env.ATLAS_AUDIT = "1";

await runSteps([
  ["build", () => check("node", ["apps/web/build.ts"])],
  ["every kind of host, every way to show an embed", browserTests],
]);
