import { VectorTile, type VectorTileLayer } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { deepestZoom } from "./basemap-zoom.ts";
import { toWorld, type Viewport, worldSize } from "./mercator.ts";

/** A tile of the base map and where it lies in a window, in pixels. */
export interface GroundTile {
  readonly path: string;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** The tiles that a window shows, also where it looks beyond 180°; by the path they are built at. */
export function groundTiles({ lon, lat, zoom, width, height }: Viewport): GroundTile[] {
  const z = Math.max(0, Math.min(deepestZoom, Math.floor(zoom)));
  const count = 2 ** z;
  const side = (worldSize * 2 ** zoom) / count;
  const [x, y] = toWorld([lon, lat]);
  const [left, top] = [x * count * side - width / 2, y * count * side - height / 2];
  const tiles: GroundTile[] = [];
  for (let row = Math.max(0, Math.floor(top / side)); row < count && row * side < top + height; row++)
    for (let column = Math.floor(left / side); column * side < left + width; column++)
      tiles.push({
        path: `${z}/${((column % count) + count) % count}/${row}.pbf`,
        left: column * side - left,
        top: row * side - top,
        side,
      });
  return tiles;
}

/** A feature of a tile in a window: its parts as points in pixels. */
export interface GroundFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly parts: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** The features of one layer after the other of a tile in a window. */
export function readTile(bytes: Uint8Array, { left, top, side }: GroundTile) {
  const { layers } = new VectorTile(new PbfReader(bytes));
  return (name: string): GroundFeature[] => {
    const layer = layers[name];
    return layer ? featuresOf(layer, ([x, y]) => [left + x * side, top + y * side]) : [];
  };
}

function featuresOf(
  layer: VectorTileLayer,
  place: (share: [number, number]) => readonly [number, number],
): GroundFeature[] {
  return Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    return {
      properties: feature.properties,
      parts: feature
        .loadGeometry()
        .map(part => part.map(({ x, y }) => place([x / feature.extent, y / feature.extent]))),
    };
  });
}
