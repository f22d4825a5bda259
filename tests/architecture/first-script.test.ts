import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { firstScriptBytes } from "./first-script.ts";
import { pathTo } from "./repository.ts";

/** Bytes, gzipped. */
const budget = 110_000;

it("JavaScript before the list stays within 110 kB gzip", context => {
  const bytes = firstScriptBytes(pathTo("apps/web/dist/client"));
  context.annotate(`${(bytes / 1000).toFixed(1)} kB`);
  expect(bytes).toBeLessThanOrEqual(budget);
});

describe("the measure", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-first-script-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, ".vite"));
  const chunk = (file: string, kilobytes: number, more: object = {}) => {
    // Random bytes do not compress.
    writeFileSync(join(folder, file), randomBytes(kilobytes * 1000));
    return { file, ...more };
  };
  const manifest = {
    "src/entry-client.tsx": chunk("entry.js", 10, {
      isEntry: true,
      imports: ["_react.js"],
      dynamicImports: ["map"],
    }),
    "_react.js": chunk("react.js", 20, { imports: ["_scheduler.js"] }),
    "_scheduler.js": chunk("scheduler.js", 1),
    map: chunk("map.js", 400, { isDynamicEntry: true, imports: ["src/entry-client.tsx"] }),
    "../../packages/messages/src/english.ts": chunk("english.js", 3),
    "../../packages/messages/src/simplified-chinese.ts": chunk("chinese.js", 5),
  };
  writeFileSync(join(folder, ".vite/manifest.json"), JSON.stringify(manifest));

  it("takes the entry, what it imports at once and the biggest messages, and no map", () => {
    expect(firstScriptBytes(folder)).toBeGreaterThan(36_000);
    expect(firstScriptBytes(folder)).toBeLessThan(37_000);
  });
});
