/** Builds what browsers load: pages and their renderer, the base map's tiles, the element of embeds, the fonts of images. Does nothing twice. */
import { createHash } from "node:crypto";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBasemap } from "./build-basemap.ts";
import { placeEmbedScript } from "./build-embed-script.ts";
import { writeImageFonts } from "./build-image-fonts.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const dist = join(here, "dist");

await unlessBuilt(
  "basemap",
  ["geodata/atlas.json", "geodata/basemap/*", "packages/{core,cartography}/src/*.ts", "apps/web/build*.ts"],
  async () => {
    await rm(join(dist, "client/basemap"), { recursive: true, force: true });
    await writeBasemap(join(root, "geodata"), join(dist, "client/basemap"));
  },
);
await unlessBuilt(
  "pages",
  ["pnpm-lock.yaml", "packages/*/src/**", "apps/web/src/**", "apps/web/*.ts"],
  async () => {
    const { build } = await import("vite");
    await rm(join(dist, "client/assets"), { recursive: true, force: true });
    await rm(join(dist, "server"), { recursive: true, force: true });
    const settings = { configFile: join(here, "vite.config.ts"), logLevel: "warn" } as const;
    await build(settings);
    await build({ ...settings, build: { ssr: true } });
  },
);

await unlessBuilt(
  "embed script",
  [
    "pnpm-lock.yaml",
    "packages/core/src/embed-messages.ts",
    "apps/embed/src/*.ts",
    "apps/embed/vite.config.ts",
    "apps/web/build*.ts",
  ],
  async () => {
    const { build } = await import("vite");
    await build({ configFile: join(root, "apps/embed/vite.config.ts"), logLevel: "warn" });
    await placeEmbedScript(join(root, "apps/embed/dist/atlas.js"), join(dist, "client/embed/v1"));
  },
);

await unlessBuilt(
  "image fonts",
  [
    "pnpm-lock.yaml",
    "geodata/*.json",
    "geodata/{places,programmes}/*",
    "geodata/basemap/*",
    "packages/messages/src/*.ts",
    "packages/cartography/src/basemap-*.ts",
    "apps/web/{build*,merge-fonts}.ts",
  ],
  () => writeImageFonts(root, join(dist, "fonts")),
);

/** Runs a build and notes what it was made from; the next time, the same inputs are found built. */
async function unlessBuilt(name: string, inputs: readonly string[], run: () => Promise<void>): Promise<void> {
  const noteFile = join(dist, `${name}.built-from`);
  const digest = await digestOf(inputs);
  if ((await readFile(noteFile, "utf8").catch(() => "")) === digest) return;
  console.log(`building the ${name}`);
  await run();
  await mkdir(dist, { recursive: true });
  await writeFile(noteFile, digest);
}

async function digestOf(patterns: readonly string[]): Promise<string> {
  const files = new Set<string>();
  for (const pattern of patterns)
    for await (const entry of glob(pattern, { cwd: root, withFileTypes: true }))
      if (entry.isFile() && !entry.name.includes(".test.")) files.add(join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of [...files].sort())
    hash
      .update(file.slice(root.length))
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex");
}
