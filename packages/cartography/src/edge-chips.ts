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
  readonly height: number;
  /** Where the lines start: home, or the middle of the window. */
  readonly origin: readonly [number, number];
  /** The strips that chips may stand in, from top to bottom, in pixels. */
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
  /** Height of a chip with the space below it. */
  readonly step: number;
  /** More marks than this on one side are gathered in one chip. */
  readonly most: number;
}

export function isOutside({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): boolean {
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
    .map(mark => ({ ids: [mark.id], side, y: clamp(crossing(mark, side === "left" ? 0 : room.width, room.origin)) }))
    .sort((one, other) => one.y - other.y);
  if (crossings.length === 0) return [];
  const fits = Math.floor((bottom - top) / room.step) + 1;
  if (crossings.length > Math.min(room.most, fits)) {
    const y = crossings.reduce((sum, chip) => sum + chip.y, 0) / crossings.length;
    return [{ ids: crossings.flatMap(({ ids }) => ids), side, y }];
  }
  return spread(crossings, top, bottom, room.step);
}

// Pushes chips down until none covers the one above, then up from the end of the strip.
function spread(chips: readonly EdgeChip[], top: number, bottom: number, step: number): EdgeChip[] {
  const ys = chips.map(chip => chip.y);
  for (let i = 1; i < ys.length; i++) ys[i] = Math.max(ys[i]!, ys[i - 1]! + step);
  let limit = bottom;
  for (let i = ys.length - 1; i >= 0; i--) {
    ys[i] = Math.max(top, Math.min(ys[i]!, limit));
    limit = ys[i]! - step;
  }
  return chips.map((chip, index) => ({ ...chip, y: ys[index]! }));
}

function crossing({ x, y }: OutlyingMark, edge: number, [originX, originY]: readonly [number, number]): number {
  if (x === originX) return y;
  const share = Math.min(1, Math.max(0, (edge - originX) / (x - originX)));
  return originY + share * (y - originY);
}
