import type { Box } from "./mark-placement-box.ts";

/** Where a symbol stands, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The line that leads from a symbol's edge to its name, in pixels. */
export type Leader = readonly [x1: number, y1: number, x2: number, y2: number];

export function leaderTo({ x, y, radius }: Disc, [left, top, right, bottom]: Box): Leader {
  const [endX, endY] = [Math.min(right, Math.max(left, x)), Math.min(bottom - 4, Math.max(top + 4, y))];
  const [dx, dy] = [endX - x, endY - y];
  const edge = (radius + 1) / Math.max(1, Math.hypot(dx, dy));
  return [x + dx * edge, y + dy * edge, endX, endY];
}

export function cross([ax, ay, bx, by]: Leader, [cx, cy, dx, dy]: Leader): boolean {
  const side = (x: number, y: number, [x1, y1, x2, y2]: Leader) =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const [one, other] = [[ax, ay, bx, by] as const, [cx, cy, dx, dy] as const];
  return side(cx, cy, one) * side(dx, dy, one) < 0 && side(ax, ay, other) * side(bx, by, other) < 0;
}

/** Whether a leader runs over another symbol, or closer than a pixel by it. */
export function runsOver([x1, y1, x2, y2]: Leader, { x, y, radius }: Disc): boolean {
  const reach = radius + 1;
  if (x + reach < Math.min(x1, x2) || x - reach > Math.max(x1, x2)) return false;
  if (y + reach < Math.min(y1, y2) || y - reach > Math.max(y1, y2)) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / Math.max(1, dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x1 + dx * share - x, y1 + dy * share - y) < reach;
}
