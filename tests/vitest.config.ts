import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// These machines have two busy cores: a test that is merely slow is no failure.
const patience = 120_000;

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: [
      "packages/*/src/**/*.test.ts",
      "apps/*/src/**/*.test.ts",
      "tests/{architecture,contract}/**/*.test.ts",
    ],
    testTimeout: patience,
    hookTimeout: patience,
  },
});
