/**
 * Where symbols and their names stand, so that nothing overlaps. A name tries the compass points around its symbol,
 * near ones before far ones; a symbol that lies under a more important one dodges it by at most 40 px and keeps a
 * tick to its true point. Pure and deterministic; all lengths are pixels.
 */
import { type Box, outside, overlap } from "./mark-placement-box.ts";
import { columnNames } from "./mark-placement-columns.ts";
import { type Disc, leaderTo } from "./mark-placement-leader.ts";
import { type Line, linesUnder } from "./mark-placement-lines.ts";

export interface MarkToPlace {
  readonly id: string;
  /** The true point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the name, with its count where that stands outside the symbol. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Its name stands no further off than this, whatever the others do. */
  readonly farthest?: number;
}

export interface PlacedMark {
  readonly id: string;
  /** Where the symbol stands, as an offset from the true point. */
  readonly dx: number;
  readonly dy: number;
  /** Top left corner of the name, as an offset from the true point. */
  readonly labelX: number;
  readonly labelY: number;
  /** From the symbol's edge to a name that stands far from it, as offsets from the true point; null for a near one. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  /** Square pixels of the name that lie on others' names and symbols or outside the frame. */
  readonly covered: number;
}

const nowhere: Box = [-1e9, -1e9, -1e9, -1e9];
const everywhere: Box = [-1e6, -1e6, 1e6, 1e6];
const longestDodge = 40;
const gap = 3;

/** How often all names are placed anew, each knowing where the others stand. */
const rounds = 4;

/**
 * Places marks in the order given, the most important first. Names stay inside the frame and off what is
 * taken where they can, and at most `farthest` pixels from their symbols; on lines only where nowhere else is as good.
 * With `columns`, names of a crowd of symbols stand beside it.
 */
export function placeMarks(
  marks: readonly MarkToPlace[],
  {
    frame = everywhere,
    farthest = 14,
    taken: occupied = [],
    lines = [],
    columns = false,
  }: {
    frame?: Box | undefined;
    farthest?: number;
    taken?: readonly Box[] | undefined;
    lines?: readonly Line[] | undefined;
    columns?: boolean;
  } = {},
): PlacedMark[] {
  const crossed = linesUnder(lines, frame);
  const symbols = placeSymbols(marks);
  const named = marks.map(({ labelWidth, labelHeight }, index) => ({
    ...symbols[index]!,
    labelWidth,
    labelHeight,
  }));
  const beside = columns ? columnNames(named, { frame, taken: occupied, crossed }) : new Map<number, Box>();
  const names: Name[] = marks.map((_, index) => {
    const box = beside.get(index) ?? nowhere;
    return { box, covered: 0 };
  });
  for (let round = 0; round < rounds; round++)
    marks.forEach((mark, index) => {
      if (beside.has(index)) return;
      const around = { x: symbols[index]!.x, y: symbols[index]!.y };
      const near = (box: Box) => Math.abs(box[0] - around.x) < 300 && Math.abs(box[1] - around.y) < 200;
      const taken = [
        ...symbols.filter((_, other) => other !== index).map(bounds),
        ...names.filter((_, other) => other !== index).map(({ box }) => box),
        ...occupied,
      ].filter(near);
      const most = Math.min(farthest, mark.farthest ?? farthest);
      const steps = distances.filter(distance => distance <= most);
      names[index] = bestName(mark, symbols[index]!, taken, { frame, steps, crossed });
    });
  return marks.map(({ id, x, y }, index) => ({
    id,
    dx: symbols[index]!.x - x,
    dy: symbols[index]!.y - y,
    labelX: names[index]!.box[0] - x,
    labelY: names[index]!.box[1] - y,
    leader: leaderOf(symbols[index]!, names[index]!.box, { x, y }),
    covered: names[index]!.covered,
  }));
}

interface Name {
  readonly box: Box;
  readonly covered: number;
}

function placeSymbols(marks: readonly MarkToPlace[]): Disc[] {
  const placed: Disc[] = [];
  for (const { x, y, radius } of marks) {
    let at = { x, y };
    for (const free of dodges(x, y))
      if (placed.every(disc => apart(disc, { ...free, radius }))) {
        at = free;
        break;
      }
    placed.push({ ...at, radius });
  }
  return placed;
}

// The true point first, then rings around it, nearest first.
function* dodges(x: number, y: number): Generator<{ x: number; y: number }> {
  yield { x, y };
  for (let distance = 4; distance <= longestDodge; distance += 3)
    for (let turn = 0; turn < 24; turn++) {
      const angle = (turn / 24) * 2 * Math.PI;
      yield { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
    }
}

function apart(one: Disc, other: Disc): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius + gap;
}

/**
 * Directions for a name in the order of liking, in turns clockwise from east: east, west, north, south, the diagonals,
 * then what lies between.
 */
const directions = [0, 8, 12, 4, 14, 2, 10, 6, 1, 15, 7, 9, 3, 5, 11, 13].map(
  turn => (turn / 16) * 2 * Math.PI,
);
const distances = [0, 4, 9, 14, 22, 32, 44];

/** What a name would rather do: stand a step further off for 2, on a line for this much a pixel of it. */
const lineCost = 0.15;

function bestName(
  mark: MarkToPlace,
  symbol: Disc,
  taken: readonly Box[],
  {
    frame,
    steps,
    crossed,
  }: {
    readonly frame: Box;
    readonly steps: readonly number[];
    readonly crossed: (box: Box) => number;
  },
): Name {
  let best: Name | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [far, distance] of steps.entries())
    for (const [rank, angle] of directions.entries()) {
      const liking = rank * 0.1 + far * 2;
      if (liking >= least) break;
      const box = nameBox(mark, symbol, angle, distance);
      const wish = liking + crossed(box) * lineCost;
      if (wish >= least) continue;
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, frame);
      if (wish + covered < least) [best, least] = [{ box, covered }, wish + covered];
    }
  return best!;
}

// The box touches the symbol's circle, widened by the distance, in the direction.
function nameBox(
  { labelWidth, labelHeight }: MarkToPlace,
  { x, y, radius }: Disc,
  angle: number,
  distance: number,
): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = radius + distance + (Math.abs(cos) > 0.5 ? gap : 0);
  const left = x + cos * reach + (cos * labelWidth) / 2 - labelWidth / 2;
  const top = y + sin * reach + (sin * labelHeight) / 2 - labelHeight / 2;
  return [left, top, left + labelWidth, top + labelHeight];
}

// A name nearer than this needs no leader.
const nearEnough = 12;

function leaderOf(symbol: Disc, box: Box, from: { x: number; y: number }) {
  const [x1, y1, x2, y2] = leaderTo(symbol, box);
  if (Math.hypot(x2 - symbol.x, y2 - symbol.y) - symbol.radius < nearEnough) return null;
  return [x1 - from.x, y1 - from.y, x2 - from.x, y2 - from.y] as const;
}

// A disc as a square of nearly its area: names may reach into the corners of its bounds.
function bounds({ x, y, radius }: Disc): Box {
  const reach = radius * 0.9;
  return [x - reach, y - reach, x + reach, y + reach];
}
