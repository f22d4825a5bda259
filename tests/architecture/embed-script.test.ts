import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { pathTo, readJson } from "./repository.ts";

const client = pathTo("apps/web/dist/client");
const script = readFileSync(join(client, "embed/v1/atlas.js"));

/** Bytes, gzipped. */
const budget = 3000;

it("the element of embeds stays within 3 kB gzip", context => {
  const bytes = gzipSync(script, { level: 9 }).length;
  context.annotate(`${(bytes / 1000).toFixed(2)} kB`);
  expect(bytes).toBeLessThanOrEqual(budget);
});

it("the element of embeds also stands where it never changes, with the hash that pins it", () => {
  const { src, integrity } = readJson<{ src: string; integrity: string }>(
    "apps/web/dist/client/embed/v1/integrity.json",
  );
  expect(src).toMatch(/^\/embed\/v1\/[0-9a-f]{12}\/atlas\.js$/);
  expect(readFileSync(join(client, src)).equals(script)).toBe(true);
  expect(integrity).toBe(`sha384-${createHash("sha384").update(script).digest("base64")}`);
});
