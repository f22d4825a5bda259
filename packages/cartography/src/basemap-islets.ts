import type { Feature, Point, Position } from "geojson";
import type { BasemapFiles } from "./basemap-files.ts";
import { deepestZoom, worldPixelsAt } from "./basemap-zoom.ts";
import { toWorld } from "./mercator.ts";

/** Pixels between two dots, so that a group of islands stays a group of dots. */
const gap = 2.6;

/** Where the small islands are: the South China Sea's, and Diaoyu Dao with Chiwei Yu. West-south-east-north. */
const waters = [
  [108, 3, 119, 18],
  [115.5, 20.4, 117.2, 21.2],
  [123.2, 25.5, 125, 26.2],
] as const;

/**
 * A dot for each small island of China that its outline is too small to show at this zoom: at whole-China views the
 * islands must not vanish.
 */
export function basemapIslets(files: BasemapFiles, zoom: number): Feature<Point>[] {
  const islands = files["china-provinces.geojson"].features
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map(([outer]) => boxOf(outer!))
    .filter(([x, y]) =>
      waters.some(([west, south, east, north]) => x > west && x < east && y > south && y < north),
    )
    .sort((one, other) => other[2] - one[2]);
  const nearest = (zoom === deepestZoom ? 0.5 : 1) * (gap / worldPixelsAt(zoom));
  const dots: [number, number][] = [];
  return islands.flatMap(([lon, lat]) => {
    const [x, y] = toWorld([lon, lat]);
    if (dots.some(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) < nearest)) return [];
    dots.push([x, y]);
    return [
      {
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [lon, lat] },
        properties: {},
      },
    ];
  });
}

/** The middle of a ring and its size in degrees. */
function boxOf(ring: Position[]): [lon: number, lat: number, size: number] {
  const lons = ring.map(([lon]) => lon!);
  const lats = ring.map(([, lat]) => lat!);
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  return [(west + east) / 2, (south + north) / 2, east - west + north - south];
}
