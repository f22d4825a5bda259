import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { groundTiles } from "@atlas/cartography/ground-tiles";
import type { Viewport } from "@atlas/cartography/mercator";
import type { StaticGround } from "@atlas/cartography/static-ground";
import type { AppSource } from "../app-parts.ts";

/**
 * The ground of an image, from the files of the built base map. A style of one's own is not drawn here: images then
 * stand on ours as well, and on none where pages have none.
 */
export async function mapGround(
  { web, config, outlines }: Pick<AppSource, "web" | "config" | "outlines">,
  viewport: Viewport,
): Promise<StaticGround> {
  const folder =
    web && config.basemap !== "none" ? join(web.assetsFolder, "basemap", config.worldview) : null;
  if (folder === null || !existsSync(folder)) return { tile: () => undefined, outlines, insetLand: [] };
  const paths = new Set(groundTiles(viewport).map(({ path }) => path));
  const tiles = new Map<string, Uint8Array>();
  for (const path of paths) {
    // An empty tile is not written to disk.
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes) tiles.set(path, bytes);
  }
  const land = await readFile(join(folder, "inset-land.json"), "utf8").catch(() => "[]");
  return { tile: path => tiles.get(path), outlines, insetLand: JSON.parse(land) };
}
