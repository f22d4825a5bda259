import type { MultiPolygon, Polygon, Position } from "geojson";
import { signedArea } from "./basemap-ring.ts";
import { simplifyLine } from "./basemap-simplify.ts";
import { toWorld } from "./mercator.ts";

export interface InnerPoint {
  readonly point: [lon: number, lat: number];
  /** Half the width of the widest ellipse, twice as wide as high, that stands on the point inside; side of the world = 1. */
  readonly reach: number;
}

const gridSteps = 16;
const rounds = 4;

/** In parts of the world, about 4 km at the equator: a label needs no closer border. */
const detail = 1e-4;

/**
 * Where a label stands best in a region: the point of its largest part that has most room around it, counting height
 * double because labels are wide. A grid is laid over the part and drawn closer around the best point, as Mapbox's
 * polylabel does with a queue.
 */
export function innerPoint(geometry: Polygon | MultiPolygon): InnerPoint {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map(polygon => polygon.map(ring => simplifyLine(ring, detail).map(stretched)));
  const part = parts.reduce((best, next) =>
    Math.abs(signedArea(next[0]!)) > Math.abs(signedArea(best[0]!)) ? next : best,
  );
  const xs = part[0]!.map(([x]) => x);
  const ys = part[0]!.map(([, y]) => y);
  let [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: [number, number] = [(west + east) / 2, (north + south) / 2];
  let room = roomAt(best, part);
  for (let round = 0; round < rounds; round++) {
    const [stepX, stepY] = [(east - west) / gridSteps, (south - north) / gridSteps];
    const [left, top] = [west, north];
    for (let i = 0; i <= gridSteps; i++)
      for (let j = 0; j <= gridSteps; j++) {
        const point: [number, number] = [left + i * stepX, top + j * stepY];
        const found = roomAt(point, part);
        if (found > room) [best, room] = [point, found];
      }
    [west, east, north, south] = [best[0] - stepX, best[0] + stepX, best[1] - stepY, best[1] + stepY];
  }
  return { point: fromStretched(best), reach: Math.max(room, 0) };
}

function stretched([lon, lat]: Position): [number, number] {
  const [x, y] = toWorld([lon!, lat!]);
  return [x, 2 * y];
}

function fromStretched([x, y]: [number, number]): [number, number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** The distance to the nearest border, negative outside. */
function roomAt([px, py]: [number, number], rings: [number, number][][]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
      nearest = Math.min(nearest, (ax + t * (bx - ax) - px) ** 2 + (ay + t * (by - ay) - py) ** 2);
    }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
