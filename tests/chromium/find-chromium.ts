import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const system = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The Chromium that tests drive: the one named in CHROMIUM_PATH, one of the system, or Playwright's own; else null. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH ${named} is no file; name a Chromium, or unset it.`);
    return named;
  }
  return [...system, chromium.executablePath()].find(existsSync) ?? null;
}
