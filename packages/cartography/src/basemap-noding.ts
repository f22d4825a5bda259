import type { Position } from "geojson";
import type { Region } from "./basemap-topology.ts";

const cell = 0.1;

/**
 * The same regions, each vertex also written into every border it stands on or within `reach` degrees of, so that
 * borders drawn with different vertices become the same line. The sources were cut from each other and rounded.
 */
export function noded(regions: readonly Region[], reach: number): Region[] {
  const cells = new Map<string, Map<string, Position>>();
  const eachRing = (see: (ring: Position[]) => Position[]) =>
    regions.map(
      ({ id, geometry }): Region => ({
        id,
        geometry:
          geometry.type === "Polygon"
            ? { type: "Polygon", coordinates: geometry.coordinates.map(see) }
            : { type: "MultiPolygon", coordinates: geometry.coordinates.map(polygon => polygon.map(see)) },
      }),
    );
  eachRing(ring => {
    for (const point of ring) {
      const key = `${Math.floor(point[0]! / cell)},${Math.floor(point[1]! / cell)}`;
      const found = cells.get(key) ?? new Map<string, Position>();
      cells.set(key, found.set(point.join(), point));
    }
    return ring;
  });

  const between = (a: Position, b: Position): Position[] => {
    const [ax, ay] = a as [number, number];
    const [dx, dy] = [b[0]! - ax, b[1]! - ay];
    const length = Math.hypot(dx, dy);
    // The long edges at 180 degrees and around the Pole have nothing to share.
    if (length === 0 || length > 5) return [];
    const found: { point: Position; along: number }[] = [];
    for (let x = cellOf(Math.min(ax, b[0]!) - reach); x <= cellOf(Math.max(ax, b[0]!) + reach); x++)
      for (let y = cellOf(Math.min(ay, b[1]!) - reach); y <= cellOf(Math.max(ay, b[1]!) + reach); y++)
        for (const point of cells.get(`${x},${y}`)?.values() ?? []) {
          const [px, py] = [point[0]! - ax, point[1]! - ay];
          const along = (px * dx + py * dy) / length;
          const aside = Math.abs(px * dy - py * dx) / length;
          if (aside <= reach && along > 0 && along < length && !same(point, a) && !same(point, b))
            found.push({ point, along });
        }
    return found.sort((one, other) => one.along - other.along).map(({ point }) => point);
  };
  return eachRing(ring =>
    ring.flatMap((point, i) => (i === 0 ? [point] : [...between(ring[i - 1]!, point), point])),
  );
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / cell);
}

function same(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
