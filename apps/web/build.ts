/** Builds the web room: the browser's files, the server's renderer, the base map's tiles. Does nothing twice. */
import { createHash } from "node:crypto";
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { writeBasemap } from "./build-basemap.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const inputs = [
  "pnpm-lock.yaml",
  "geodata/atlas.json",
  "geodata/basemap/*",
  "packages/*/src/**",
  "apps/web/src/**",
  "apps/web/*.ts",
];
const stampFile = join(here, "dist/built-from");

const stamp = await stampOf(inputs);
if ((await readFile(stampFile, "utf8").catch(() => "")) !== stamp) {
  const quiet = { configFile: join(here, "vite.config.ts"), logLevel: "warn" } as const;
  await build(quiet);
  await build({ ...quiet, build: { ssr: true } });
  await writeBasemap(join(root, "geodata"), join(here, "dist/client/basemap"));
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  console.log("built the web pages and the base map");
}

async function stampOf(patterns: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const files: string[] = [];
  for (const pattern of patterns) for await (const file of glob(pattern, { cwd: root })) files.push(file);
  for (const file of files.sort()) {
    if (file.includes(".test.")) continue;
    const content = await readFile(join(root, file)).catch(() => null);
    if (content) hash.update(file).update("\0").update(content);
  }
  return hash.digest("hex");
}
