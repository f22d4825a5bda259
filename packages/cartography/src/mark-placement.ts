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
  /** Side on which the name stands if nothing is in the way. */
  readonly side?: Side;
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
  readonly side: Side;
}

/** A rectangle that is taken: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

const sides: readonly Side[] = ["E", "W", "N", "S", "NE", "NW", "SE", "SW"];
const longestDodge = 40;
const gap = 3;

/** Places marks in the order given, which should be the biggest first; `taken` are boxes that names keep clear of. */
export function placeMarks(marks: readonly MarkToPlace[], taken: readonly Box[], frame: Box): PlacedMark[] {
  const symbols = placeSymbols(marks);
  const boxes: Box[] = [...taken];
  return marks.map((mark, index) => {
    const symbol = symbols[index]!;
    const others = symbols.filter(other => other !== symbol);
    const { side, box } = bestLabel(mark, symbol, others, boxes, frame);
    boxes.push(box);
    return {
      id: mark.id,
      dx: symbol.x - mark.x,
      dy: symbol.y - mark.y,
      labelX: box[0] - mark.x,
      labelY: box[1] - mark.y,
      side,
    };
  });
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

function bestLabel(
  mark: MarkToPlace,
  symbol: Disc,
  others: readonly Disc[],
  boxes: readonly Box[],
  frame: Box,
) {
  const preferred = mark.side ? [mark.side, ...sides.filter(side => side !== mark.side)] : sides;
  const candidates = preferred.map((side, rank) => {
    const box = labelBox(side, symbol, mark.labelWidth, mark.labelHeight);
    const cost =
      boxes.reduce((sum, taken) => sum + overlap(box, taken), 0) +
      others.reduce(
        (sum, disc) =>
          sum +
          overlap(box, [
            disc.x - disc.radius,
            disc.y - disc.radius,
            disc.x + disc.radius,
            disc.y + disc.radius,
          ]),
        0,
      ) +
      outside(box, frame) * 4;
    return { side, box, cost: cost + rank * 0.01 };
  });
  return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best));
}

function labelBox(side: Side, { x, y, radius }: Disc, width: number, height: number): Box {
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
  const area = (box[2] - box[0]) * (box[3] - box[1]);
  return area - overlap(box, frame);
}
