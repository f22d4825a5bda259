import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Hono } from "hono";
import type { AppParts } from "../app-parts.ts";
import { immutableCaching, openDataHeaders } from "../open-data-headers.ts";
import type { Content } from "../representation.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".pbf": "application/vnd.mapbox-vector-tile",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const fileCaching = { "cache-control": "public, max-age=3600" } as const;

const unchanging = /^\/(assets|embed\/v1\/[0-9a-f]{12})\//;

const compressedInThemselves = [".ico", ".png", ".webp", ".woff2"];

/**
 * The files the web room built, by a list made at start: an address that is not on the list reaches no disk. Files
 * under /assets, and embed scripts under their hash, never change.
 */
export function addWebFiles(app: Hono, { web, representations }: AppParts): void {
  if (!web) return;
  const files = listFiles(web.assetsFolder);
  const deepest = deepestTiles([...files.keys()]);

  app.get("*", async (context, next) => {
    const { pathname } = new URL(context.req.url);
    const file = files.get(pathname);
    if (file)
      return representations.answer(context.req.raw, `file ${pathname}`, () => contentOf(pathname, file));
    // An empty tile is not written to disk; to a map it is no error.
    if (isTile(pathname, deepest))
      return new Response(null, { status: 204, headers: { ...openDataHeaders, ...fileCaching } });
    return next();
  });
}

async function contentOf(pathname: string, file: string): Promise<Content> {
  const ending = extname(file);
  return {
    body: new Uint8Array(await readFile(file)),
    headers: {
      ...openDataHeaders,
      ...(unchanging.test(pathname) ? immutableCaching : fileCaching),
      "content-type": mediaTypes[ending] ?? "application/octet-stream",
    },
    compressible: !compressedInThemselves.includes(ending),
  };
}

/** Files by the path they are asked at. Pages come from the renderer, and what begins with a dot is nobody's. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const named = files.map(file => [`/${relative(folder, file).split(sep).join("/")}`, file] as const);
  return new Map(named.filter(([path]) => !path.includes("/.") && !path.endsWith(".html")));
}

const tile = /^\/basemap\/([a-z]+)\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})\.pbf$/;

/** The greatest zoom of each worldview that has tiles. */
function deepestTiles(paths: readonly string[]): ReadonlyMap<string, number> {
  const deepest = new Map<string, number>();
  for (const path of paths) {
    const [, worldview, zoom] = tile.exec(path) ?? [];
    if (worldview !== undefined) deepest.set(worldview, Math.max(deepest.get(worldview) ?? 0, Number(zoom)));
  }
  return deepest;
}

function isTile(pathname: string, deepest: ReadonlyMap<string, number>): boolean {
  const [, worldview = "", zoom, x, y] = tile.exec(pathname) ?? [];
  const greatest = deepest.get(worldview);
  if (greatest === undefined || Number(zoom) > greatest) return false;
  return Number(x) < 2 ** Number(zoom) && Number(y) < 2 ** Number(zoom);
}
