import type { Position } from "geojson";
import { toWorld } from "./mercator.ts";

/**
 * A line with the points left out that lie within `tolerance` of it, in parts of the world (Douglas and Peucker 1973).
 * The ends stay. Of a closed line smaller than the tolerance nothing but its ends is left.
 */
export function simplifyLine(line: Position[], tolerance: number): Position[] {
  const points = line.map(([lon, lat]) => toWorld([lon!, lat!]));
  const last = line.length - 1;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[last] = 1;
  const spans: [first: number, last: number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { index, distance } = farthest(points, span[0], span[1]);
    if (distance <= tolerance * tolerance) continue;
    keep[index] = 1;
    spans.push([span[0], index], [index, span[1]]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** The point between two others that is farthest from the straight way between them, and the square of how far. */
function farthest(points: readonly [number, number][], first: number, last: number) {
  const [ax, ay] = points[first]!;
  const [bx, by] = points[last]!;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  let index = first;
  let distance = -1;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = points[i]!;
    const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const t = Math.max(0, Math.min(1, share));
    const d = (ax + t * (bx - ax) - x) ** 2 + (ay + t * (by - ay) - y) ** 2;
    if (d > distance) [index, distance] = [i, d];
  }
  return { index, distance };
}
