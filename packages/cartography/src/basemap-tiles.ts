import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { BasemapFiles, Worldview } from "./basemap-files.ts";
import { basemapIslets } from "./basemap-islets.ts";
import { basemapLabels } from "./basemap-labels.ts";
import { type Layers, layersOf } from "./basemap-layers.ts";
import { deepestZoom } from "./basemap-zoom.ts";

const extent = 4096;
/** Room beyond a tile's edge, in its 4096 units: twelve pixels, so that wide strokes near the edge are whole. */
const buffer = 96;

/**
 * The base map of a world view as vector tiles, by path: "{z}/{x}/{y}.pbf" for z 0 to 6. A tile with nothing but ocean
 * is missing; a server answers 204 for it.
 */
export function basemapTiles(files: BasemapFiles, worldview: Worldview): Map<string, Uint8Array> {
  const layersAt = layersOf(files, worldview);
  const labels = basemapLabels(files, worldview);
  const tiles = new Map<string, Uint8Array>();
  for (let zoom = 0; zoom <= deepestZoom; zoom++) {
    const isShown = ({ properties: { min, max } }: (typeof labels)[number]) =>
      (min <= zoom + 0.5 || zoom === deepestZoom) && (max ?? 24) > zoom;
    const layers = {
      ...layersAt(zoom),
      ...(worldview === "cn" && { islet: basemapIslets(files, zoom) }),
      label: labels.filter(isShown),
    };
    for (const [path, tile] of tilesAt(zoom, layers)) tiles.set(path, tile);
  }
  return tiles;
}

function* tilesAt(zoom: number, layers: Layers): Generator<[path: string, tile: Uint8Array]> {
  const indexes = Object.entries(layers).map(
    ([name, features]) =>
      [
        name,
        new GeoJSONVT(
          { type: "FeatureCollection", features: [...features] },
          // Already simplified along shared borders, so nothing is to be simplified here.
          { maxZoom: deepestZoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0, extent, buffer },
        ),
      ] as const,
  );
  for (let x = 0; x < 2 ** zoom; x++)
    for (let y = 0; y < 2 ** zoom; y++) {
      const found: Record<string, GeoJSONVTTile> = {};
      for (const [name, index] of indexes) {
        const tile = index.getTile(zoom, x, y);
        if (tile && tile.features.length > 0) found[name] = tile;
      }
      if (Object.keys(found).length > 0)
        yield [`${zoom}/${x}/${y}.pbf`, fromGeojsonVt(found, { version: 2, extent })];
    }
}
