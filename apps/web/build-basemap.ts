import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BasemapFiles, basemapFileNames, type Worldview } from "@atlas/cartography/basemap-files";
import { insetLand } from "@atlas/cartography/basemap-inset-land";
import { basemapTiles } from "@atlas/cartography/basemap-tiles";
import { atlasRecord } from "@atlas/core/atlas";

export const worldviews: readonly Worldview[] = ["cn", "intl"];

/** Writes the base map as plain files: `{worldview}/{z}/{x}/{y}.pbf`, and the land under the insets. */
export async function writeBasemap(geodata: string, folder: string): Promise<void> {
  const files = await readBasemapFiles(geodata);
  const { views } = atlasRecord.parse(await readJson(join(geodata, "atlas.json")));
  for (const worldview of worldviews) {
    for (const [path, tile] of basemapTiles(files, worldview))
      await write(join(folder, worldview, path), tile);
    const boxes = views.flatMap(({ inset }) => (inset ? [inset.bbox] : []));
    await write(
      join(folder, worldview, "inset-land.json"),
      JSON.stringify(insetLand(files, worldview, boxes)),
    );
  }
}

/** The sources of the base map, by name. */
export async function readBasemapFiles(geodata: string): Promise<BasemapFiles> {
  const read = async (name: string) => [name, await readJson(join(geodata, "basemap", name))] as const;
  return Object.fromEntries(await Promise.all(basemapFileNames.map(read))) as unknown as BasemapFiles;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
