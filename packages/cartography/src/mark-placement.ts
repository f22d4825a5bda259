/**
 * Where symbols and their names stand, so that nothing overlaps. Names of partners are never dropped: a name tries
 * the compass points around its symbol, and a symbol that lies under a bigger one dodges it by at most 40 px and
 * keeps a tick to its true point. Pure and deterministic; all lengths are pixels.
 */
export interface MarkToPlace {
  readonly id: string;
  /** The true point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the name, with its count where that stands outside the symbol. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Sides for the name in the order of liking. */
  readonly sides?: readonly Side[];
}

export type Side = "E" | "W" | "N" | "S" | "NE" | "NW" | "SE" | "SW";

export interface PlacedMark {
  readonly id: string;
  /** Where the symbol stands, as an offset from the true point. */
  readonly dx: number;
  readonly dy: number;
  /** Top left corner of the name, as an offset from the true point. */
  readonly labelX: number;
  readonly labelY: number;
}

/** A rectangle: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

const sides: readonly Side[] = ["E", "W", "N", "S", "NE", "NW", "SE", "SW"];
const everywhere: Box = [-1e6, -1e6, 1e6, 1e6];
const longestDodge = 40;
const gap = 3;

/** How often all names are placed anew, each knowing where the others stand. */
const rounds = 4;

/** Places marks in the order given, the most important first; names stay inside the frame where they can. */
export function placeMarks(marks: readonly MarkToPlace[], frame: Box = everywhere): PlacedMark[] {
  const symbols = placeSymbols(marks);
  const names: Box[] = [];
  for (let round = 0; round < rounds; round++)
    marks.forEach((mark, index) => {
      const others = symbols.filter((_, other) => other !== index).map(bounds);
      const otherNames = names.filter((_, other) => other !== index);
      names[index] = bestName(mark, symbols[index]!, [...others, ...otherNames], frame);
    });
  return marks.map(({ id, x, y }, index) => ({
    id,
    dx: symbols[index]!.x - x,
    dy: symbols[index]!.y - y,
    labelX: names[index]![0] - x,
    labelY: names[index]![1] - y,
  }));
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function placeSymbols(marks: readonly MarkToPlace[]): Disc[] {
  const placed: Disc[] = [];
  for (const { x, y, radius } of marks) {
    const free = dodges(x, y).find(at => placed.every(disc => apart(disc, { ...at, radius })));
    placed.push({ ...(free ?? { x, y }), radius });
  }
  return placed;
}

// The true point first, then rings around it, nearest first.
function dodges(x: number, y: number): { x: number; y: number }[] {
  const tries = [{ x, y }];
  for (let distance = 4; distance <= longestDodge; distance += 3)
    for (let turn = 0; turn < 24; turn++) {
      const angle = (turn / 24) * 2 * Math.PI;
      tries.push({ x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) });
    }
  return tries;
}

function apart(one: Disc, other: Disc): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius + gap;
}

function bestName(mark: MarkToPlace, symbol: Disc, taken: readonly Box[], frame: Box): Box {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  (mark.sides ?? sides).forEach((side, rank) => {
    slides(side, nameBox(side, symbol, mark.labelWidth, mark.labelHeight)).forEach((box, slide) => {
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, frame);
      const cost = covered + rank * 0.1 + slide * 0.03;
      if (cost < least) [best, least] = [box, cost];
    });
  });
  return best!;
}

// Along the side of its symbol a name may slide a little.
function slides(side: Side, [left, top, right, bottom]: Box): Box[] {
  const moved = (dx: number, dy: number): Box => [left + dx, top + dy, right + dx, bottom + dy];
  if (side === "E" || side === "W") return [0, 5, -5, 9, -9].map(dy => moved(0, dy));
  if (side === "N" || side === "S")
    return [0, 0.2, -0.2, 0.35, -0.35].map(share => moved(share * (right - left), 0));
  return [moved(0, 0)];
}

function bounds({ x, y, radius }: Disc): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

function nameBox(side: Side, { x, y, radius }: Disc, width: number, height: number): Box {
  const diagonal = radius * Math.SQRT1_2;
  const [left, top] = {
    E: [x + radius + gap, y - height / 2],
    W: [x - radius - gap - width, y - height / 2],
    N: [x - width / 2, y - radius - height],
    S: [x - width / 2, y + radius],
    NE: [x + diagonal + 1, y - diagonal - height + 3],
    NW: [x - diagonal - 1 - width, y - diagonal - height + 3],
    SE: [x + diagonal + 1, y + diagonal - 3],
    SW: [x - diagonal - 1 - width, y + diagonal - 3],
  }[side] as [number, number];
  return [left, top, left + width, top + height];
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, frame: Box): number {
  return (box[2] - box[0]) * (box[3] - box[1]) - overlap(box, frame);
}
