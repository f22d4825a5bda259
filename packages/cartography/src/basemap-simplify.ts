import type { Position } from "geojson";
import { toWorld } from "./mercator.ts";

/**
 * A line with the points left out that lie within `tolerance` of it on the Web Mercator square, whose side is 1
 * (Douglas and Peucker 1973). The ends stay; a closed line is split at its farthest point first, so it keeps its shape.
 */
export function simplifyLine(line: Position[], tolerance: number): Position[] {
  const points = line.map(([lon, lat]) => toWorld([lon!, lat!]));
  const last = line.length - 1;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[last] = 1;
  const closed = line[0]![0] === line[last]![0] && line[0]![1] === line[last]![1];
  const spans: [number, number][] = [[0, last]];
  if (closed) {
    const far = farthest(points, 0, last, () => true);
    keep[far.index] = 1;
    spans.splice(0, 1, [0, far.index], [far.index, last]);
  }
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { index, distance } = farthest(points, span[0], span[1]);
    if (distance <= tolerance * tolerance) continue;
    keep[index] = 1;
    spans.push([span[0], index], [index, span[1]]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** The point between `first` and `last` farthest from the segment between them, or from `first` alone. */
function farthest(points: [number, number][], first: number, last: number, fromPoint = () => false) {
  const [ax, ay] = points[first]!;
  const [bx, by] = fromPoint() ? [ax, ay] : points[last]!;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  let index = first;
  let distance = -1;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = points[i]!;
    const t =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    const d = (ax + t * (bx - ax) - x) ** 2 + (ay + t * (by - ay) - y) ** 2;
    if (d > distance) [index, distance] = [i, d];
  }
  return { index, distance };
}
