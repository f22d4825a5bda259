import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumFlags } from "./chromium/chromium-flags.ts";
import { findChromium } from "./chromium/find-chromium.ts";

const executablePath = findChromium();

// The long matrix is run by `npm run audit`, everything else by `npm test`.
const long = /@audit/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "e2e/results",
  snapshotPathTemplate: "{testDir}/screens/{arg}{ext}",
  ...(process.env.ATLAS_AUDIT ? { grep: long } : { grepInvert: long }),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // The map is drawn by software on two busy cores: these are the limits of a hang, not of a slow machine.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: {
    // Set by the server below, once it has taken a free port.
    baseURL: process.env.ATLAS_ADDRESS ?? "http://127.0.0.1:1",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    launchOptions: { args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) },
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "exec node apps/api/src/main.ts",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { PORT: "0" },
    wait: { stdout: /Cooperation Atlas: (?<ATLAS_ADDRESS>http:\S+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
