/** Long lines and areas as short SVG paths: cut to a box, in tenths of a pixel, each point as steps from the last. */
import type { Box } from "./mark-placement-box.ts";

type Point = readonly [x: number, y: number];

/** Paths are drawn within a group that is scaled by this. */
export const pathScale = 0.1;

/** Points nearer than this to the last one are left out, in pixels. */
const nearness = 0.45;

/** Rings cut to a box, to be filled. */
export function areaPath(rings: readonly (readonly Point[])[], box: Box): string {
  return rings.map(ring => piece(cutRing(ring, box), true)).join("");
}

/** Lines cut to a box, to be stroked. */
export function linePath(lines: readonly (readonly Point[])[], box: Box): string {
  return lines.flatMap(line => cutLine(line, box).map(part => piece(part, false))).join("");
}

/** Points as lines without length, which a round cap makes to dots. */
export function dotPath(points: readonly Point[], [left, top, right, bottom]: Box): string {
  return points
    .filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)
    .map(([x, y]) => `M${tenth(x)} ${tenth(y)}h0`)
    .join("");
}

function piece(points: readonly Point[], closed: boolean): string {
  let path = "";
  let [lastX, lastY] = [0, 0];
  for (const [index, [x, y]] of points.entries()) {
    const [atX, atY] = [tenth(x), tenth(y)];
    const [dx, dy] = [atX - lastX, atY - lastY];
    const isLast = index === points.length - 1 && !closed;
    if (index > 0 && Math.hypot(dx, dy) * pathScale < nearness && !(isLast && (dx !== 0 || dy !== 0)))
      continue;
    path += index === 0 ? `M${atX}${spaced(atY)}l` : `${path.endsWith("l") ? dx : spaced(dx)}${spaced(dy)}`;
    [lastX, lastY] = [atX, atY];
  }
  // What has shrunk to a point is nothing.
  if (path === "" || path.endsWith("l")) return "";
  return closed ? `${path}z` : path;
}

function tenth(value: number): number {
  return Math.round(value / pathScale);
}

/** A minus sign separates numbers as well as a space. */
function spaced(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

/** Cuts a ring by one side of the box after the other (I. E. Sutherland and G. W. Hodgman, 1974). */
function cutRing(ring: readonly Point[], [left, top, right, bottom]: Box): readonly Point[] {
  const sides: [inside: (point: Point) => boolean, axis: 0 | 1, at: number][] = [
    [([x]) => x >= left, 0, left],
    [([x]) => x <= right, 0, right],
    [([, y]) => y >= top, 1, top],
    [([, y]) => y <= bottom, 1, bottom],
  ];
  let points = ring;
  for (const [inside, axis, at] of sides) {
    if (points.every(inside)) continue;
    points = points.flatMap((point, index) => {
      const before = points[(index + points.length - 1) % points.length]!;
      const crossing = inside(point) === inside(before) ? [] : [meet(before, point, axis, at)];
      return inside(point) ? [...crossing, point] : crossing;
    });
  }
  return points;
}

function meet(from: Point, to: Point, axis: 0 | 1, at: number): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = from[1 - axis]! + (to[1 - axis]! - from[1 - axis]!) * share;
  return axis === 0 ? [at, other] : [other, at];
}

/** The stretches of a line whose pieces come near the box. */
function cutLine(line: readonly Point[], [left, top, right, bottom]: Box): Point[][] {
  const stretches: Point[][] = [];
  let current: Point[] | null = null;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const misses =
      Math.max(from[0], to[0]) < left ||
      Math.min(from[0], to[0]) > right ||
      Math.max(from[1], to[1]) < top ||
      Math.min(from[1], to[1]) > bottom;
    if (misses) current = null;
    else if (current) current.push(to);
    else {
      current = [from, to];
      stretches.push(current);
    }
  }
  return stretches;
}
