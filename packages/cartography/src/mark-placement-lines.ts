import type { Box } from "./mark-placement-box.ts";

/** A drawn line as the points that it passes, in pixels. */
export type Line = readonly (readonly [x: number, y: number])[];

/** Side of the cells that lengths are summed in, and the distance of the points a line is read at, in pixels. */
const cell = 4;
const step = 2;

/**
 * Answers how many pixels of the lines run under a box. Names ask it of every place they try, so the lengths are summed
 * once (a summed-area table) and each answer is four look-ups; boxes count by whole cells.
 */
export function linesUnder(lines: readonly Line[], frame: Box): (box: Box) => number {
  if (lines.length === 0) return () => 0;
  const [left, top, right, bottom] = reached(lines, frame);
  const columns = Math.max(0, Math.ceil((right - left) / cell));
  const rows = Math.max(0, Math.ceil((bottom - top) / cell));
  const wide = columns + 1;
  const sums = new Float32Array(wide * (rows + 1));
  for (const line of lines)
    for (const [x, y, length] of pieces(line)) {
      if (x < left || y < top || x >= right || y >= bottom) continue;
      const at = (Math.floor((y - top) / cell) + 1) * wide + Math.floor((x - left) / cell) + 1;
      sums[at] = sums[at]! + length;
    }
  for (let at = wide + 1; at < sums.length; at++)
    if (at % wide > 0) sums[at] = sums[at]! + sums[at - 1]! + sums[at - wide]! - sums[at - wide - 1]!;
  const column = (x: number) => Math.min(columns, Math.max(0, Math.round((x - left) / cell)));
  const row = (y: number) => Math.min(rows, Math.max(0, Math.round((y - top) / cell)));
  return ([x0, y0, x1, y1]) => {
    const [west, east] = [column(x0), column(x1)];
    const [north, south] = [row(y0) * wide, row(y1) * wide];
    return sums[south + east]! - sums[south + west]! - sums[north + east]! + sums[north + west]!;
  };
}

// What the lines reach of the frame.
function reached(lines: readonly Line[], [left, top, right, bottom]: Box): Box {
  const xs = lines.flatMap(line => line.map(([x]) => x));
  const ys = lines.flatMap(line => line.map(([, y]) => y));
  return [
    Math.max(left, Math.min(...xs) - cell),
    Math.max(top, Math.min(...ys) - cell),
    Math.min(right, Math.max(...xs) + cell),
    Math.min(bottom, Math.max(...ys) + cell),
  ];
}

// The middles of short pieces of a line, and their lengths.
function* pieces(line: Line): Generator<[x: number, y: number, length: number]> {
  for (let index = 1; index < line.length; index++) {
    const [x0, y0] = line[index - 1]!;
    const [dx, dy] = [line[index]![0] - x0, line[index]![1] - y0];
    const whole = Math.hypot(dx, dy);
    const count = Math.max(1, Math.ceil(whole / step));
    for (let piece = 0; piece < count; piece++) {
      const share = (piece + 0.5) / count;
      yield [x0 + dx * share, y0 + dy * share, whole / count];
    }
  }
}
