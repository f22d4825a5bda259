import { linkBow, pointOnBow } from "./link-bow.ts";

/** Partners that lie outside the window stand as chips at its left and right edge, near the line that leads to them. */
export interface OutlyingMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface EdgeChip {
  /** One mark, or several where there are too many to stand singly. */
  readonly ids: readonly string[];
  readonly side: "left" | "right";
  /** Middle of the chip, in pixels from the top. */
  readonly y: number;
}

export interface ChipRoom {
  readonly width: number;
  /** Where the lines start: home, or the middle of the window. */
  readonly origin: readonly [number, number];
  /** The strips that chips may stand in, from top to bottom, in pixels. */
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
  /** Stretches of the strips where something stands already: from top to bottom, in pixels. */
  readonly taken: Readonly<Record<"left" | "right", readonly (readonly [top: number, bottom: number])[]>>;
  /** Height of a chip with the space below it. */
  readonly step: number;
  /** More marks than this on one side are gathered in one chip. */
  readonly most: number;
}

export function isOutside(
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
): boolean {
  return x < 0 || y < 0 || x > width || y > height;
}

export function edgeChips(marks: readonly OutlyingMark[], room: ChipRoom): EdgeChip[] {
  const [originX] = room.origin;
  const left = marks.filter(({ x }) => x < originX);
  const right = marks.filter(({ x }) => x >= originX);
  return [...chipsOfSide("left", left, room), ...chipsOfSide("right", right, room)];
}

function chipsOfSide(side: "left" | "right", marks: readonly OutlyingMark[], room: ChipRoom): EdgeChip[] {
  const [top, bottom] = room[side];
  const clamp = (y: number) => Math.min(bottom, Math.max(top, y));
  const crossings = marks
    .map(mark => ({
      ids: [mark.id],
      side,
      y: clamp(crossing(mark, side === "left" ? 0 : room.width, room.origin)),
    }))
    .sort((one, other) => one.y - other.y);
  if (crossings.length === 0) return [];
  const inRoom = (chips: readonly EdgeChip[]) => spread(chips, [top, bottom], room.taken[side], room.step);
  const single = crossings.length > room.most ? null : inRoom(crossings);
  if (single) return single;
  const y = crossings.reduce((sum, chip) => sum + chip.y, 0) / crossings.length;
  const gathered = [{ ids: crossings.flatMap(({ ids }) => ids), side, y }];
  return inRoom(gathered) ?? gathered;
}

// Each chip, from the top, takes the free height nearest to its own; null where there is none left.
function spread(
  chips: readonly EdgeChip[],
  [top, bottom]: readonly [number, number],
  taken: readonly (readonly [number, number])[],
  step: number,
): EdgeChip[] | null {
  const busy = [...taken];
  const stood: EdgeChip[] = [];
  for (const chip of chips) {
    const isFree = (y: number) => busy.every(([from, to]) => y + step / 2 <= from || y - step / 2 >= to);
    const heights = [chip.y, ...busy.flatMap(([from, to]) => [from - step / 2, to + step / 2])]
      .filter(y => y >= top && y <= bottom && isFree(y))
      .sort((one, other) => Math.abs(one - chip.y) - Math.abs(other - chip.y));
    const [y] = heights;
    if (y === undefined) return null;
    busy.push([y - step / 2, y + step / 2]);
    stood.push({ ...chip, y });
  }
  return stood;
}

// Where the drawn bow to a mark leaves the window at its side.
function crossing({ x, y }: OutlyingMark, edge: number, origin: readonly [number, number]): number {
  const bow = linkBow(origin, [x, y]);
  const steps = 64;
  for (let step = 1; step <= steps; step++) {
    const [atX, atY] = pointOnBow(bow, step / steps);
    if (edge === 0 ? atX <= edge : atX >= edge) return atY;
  }
  return y;
}
