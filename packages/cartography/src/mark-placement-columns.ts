/**
 * Where many symbols crowd on a spot, as all of China's on a map of the world, their names stand in two columns, west
 * and east of the crowd, in the order of their symbols, with leaders that do not cross. All lengths are pixels.
 */
import { type Box, outside, overlap } from "./mark-placement-box.ts";
import { cross, type Disc, type Leader, leaderTo, runsOver } from "./mark-placement-leader.ts";

export interface NamedDisc extends Disc {
  readonly labelWidth: number;
  readonly labelHeight: number;
}

interface Room {
  readonly frame: Box;
  readonly taken: readonly Box[];
  /** Pixels of drawn lines under a box. */
  readonly crossed: (box: Box) => number;
}

/** Symbols nearer than this to one another are of one crowd, and so many make one. */
const nearness = 24;
const leastCrowd = 6;

/** Distances of a column from its crowd: sides are chosen at the first, each column then takes its best. */
const distances = [20, 12] as const;

/** Heights are tried at every so many pixels, and names of a column stand at least this far apart. */
const step = 4;
const air = 1;

/** What a name costs: a pixel of its leader, a pixel of that up or down, a pixel of a line under it, and a leader over a symbol or another leader. */
const costs = { length: 0.14, slope: 0.12, line: 0.25, over: 14, crossing: 14 } as const;

/** The names of crowded symbols by their index; symbols that stand by themselves have none here. */
export function columnNames(discs: readonly NamedDisc[], room: Room): ReadonlyMap<number, Box> {
  const names = new Map<number, Box>();
  for (const crowd of crowdsOf(discs)) {
    const others = discs.filter((_, index) => !crowd.includes(index)).map(bounds);
    const members = crowd.map(index => discs[index]!);
    const placed = nameCrowd(members, { ...room, taken: [...room.taken, ...others] });
    for (const [member, index] of crowd.entries()) names.set(index, placed[member]!);
  }
  return names;
}

function crowdsOf(discs: readonly NamedDisc[]): number[][] {
  const free = new Set(discs.keys());
  const crowds: number[][] = [];
  for (const first of discs.keys()) {
    if (!free.delete(first)) continue;
    const crowd = [first];
    for (const one of crowd)
      for (const other of free)
        if (apart(discs[one]!, discs[other]!) < nearness) {
          free.delete(other);
          crowd.push(other);
        }
    if (crowd.length >= leastCrowd) crowds.push(crowd);
  }
  return crowds;
}

function apart(one: Disc, other: Disc): number {
  return Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius;
}

type Side = "west" | "east";

interface Column {
  readonly boxes: ReadonlyMap<number, Box>;
  readonly cost: number;
}

// Starts with each name on its own side; moves the name over that makes the whole best, as long as one does.
function nameCrowd(members: readonly NamedDisc[], room: Room): Box[] {
  const column = columnPlacer(members, room);
  const columnsOf = (sides: readonly Side[], distance: number) =>
    (["west", "east"] as const).map(side => {
      const those = [...members.keys()].filter(member => sides[member] === side);
      return column(side, those, distance);
    });
  const costOf = (sides: readonly Side[]) =>
    columnsOf(sides, distances[0]).reduce((sum, { cost }) => sum + cost, 0);
  const middle = members.reduce((sum, { x }) => sum + x, 0) / members.length;
  let sides = members.map(({ x }): Side => (x < middle ? "west" : "east"));
  let least = costOf(sides);
  for (;;) {
    const moves = [...members.keys()].map(member => {
      const moved = sides.map((side, other) => (other !== member ? side : side === "west" ? "east" : "west"));
      return { moved, cost: costOf(moved) };
    });
    const best = moves.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (best.cost >= least - 0.01) break;
    [sides, least] = [best.moved, best.cost];
  }
  const tried = distances.map(distance => columnsOf(sides, distance));
  const best = tried.reduce((chosen, columns) =>
    chosen.map((one, side) => (columns[side]!.cost < one.cost ? columns[side]! : one)),
  );
  return members.map((_, member) => best.map(({ boxes }) => boxes.get(member)).find(box => box)!);
}

function columnPlacer(members: readonly NamedDisc[], room: Room) {
  const pitch = Math.max(...members.map(({ labelHeight }) => labelHeight)) + air;
  const left = Math.min(...members.map(({ x, radius }) => x - radius));
  const right = Math.max(...members.map(({ x, radius }) => x + radius));
  const tall = members.length * pitch;
  const first = Math.min(...members.map(({ y }) => y)) - tall / 2;
  const heights = Math.ceil((Math.max(...members.map(({ y }) => y)) + tall / 2 - first) / step);
  const known = new Map<string, readonly number[]>();

  const boxOf = (member: number, side: Side, distance: number, height: number): Box => {
    const { labelWidth, labelHeight } = members[member]!;
    const x = side === "west" ? left - distance - labelWidth : right + distance;
    const top = first + height * step - labelHeight / 2;
    return [x, top, x + labelWidth, top + labelHeight];
  };
  const costOf = (member: number, box: Box): number => {
    const covered =
      room.taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, room.frame);
    const leader = leaderTo(members[member]!, box);
    const [x1, y1, x2, y2] = leader;
    const over = members.filter((disc, other) => other !== member && runsOver(leader, disc)).length;
    const way = Math.hypot(x2 - x1, y2 - y1) * costs.length + Math.abs(y2 - y1) * costs.slope;
    return covered + room.crossed(box) * costs.line + way + over * costs.over;
  };
  const costsOf = (member: number, side: Side, distance: number): readonly number[] => {
    const key = `${member} ${side} ${distance}`;
    const before = known.get(key);
    if (before) return before;
    const all = Array.from({ length: heights }, (_, height) =>
      costOf(member, boxOf(member, side, distance, height)),
    );
    known.set(key, all);
    return all;
  };
  const stacked = (order: readonly number[], side: Side, distance: number): Column => {
    const rows = order.map(member => costsOf(member, side, distance));
    const chosen = leastStack(rows, Math.ceil(pitch / step));
    const boxes = order.map((member, row) => boxOf(member, side, distance, chosen[row]!));
    const leaders = order.map((member, row) => leaderTo(members[member]!, boxes[row]!));
    const cost =
      chosen.reduce((sum, height, row) => sum + rows[row]![height]!, 0) + crossings(leaders) * costs.crossing;
    return { boxes: new Map(order.map((member, row) => [member, boxes[row]!])), cost };
  };
  // From north to south; neighbours whose leaders would cross change places.
  const untangled = (order: readonly number[], side: Side, distance: number): Column => {
    let best = stacked(order, side, distance);
    let line = order;
    for (let row = 1; row < line.length; row++) {
      const [above, below] = [line[row - 1]!, line[row]!];
      const lead = (member: number) => leaderTo(members[member]!, best.boxes.get(member)!);
      if (!cross(lead(above), lead(below))) continue;
      const swapped = [...line.slice(0, row - 1), below, above, ...line.slice(row + 1)];
      const other = stacked(swapped, side, distance);
      if (other.cost < best.cost) [best, line] = [other, swapped];
    }
    return best;
  };
  const placed = new Map<string, Column>();
  return (side: Side, those: readonly number[], distance: number): Column => {
    const key = `${side} ${distance} ${those.join()}`;
    const before = placed.get(key);
    if (before) return before;
    const order = [...those].sort((one, other) => members[one]!.y - members[other]!.y);
    const column = untangled(order, side, distance);
    placed.set(key, column);
    return column;
  };
}

function crossings(leaders: readonly Leader[]): number {
  return leaders.reduce(
    (sum, leader, index) => sum + leaders.slice(index + 1).filter(other => cross(leader, other)).length,
    0,
  );
}

/** For rows that each cost something at each height: the heights of least cost, in order and `pitch` apart. */
function leastStack(rows: readonly (readonly number[])[], pitch: number): number[] {
  const heights = rows[0]?.length ?? 0;
  // For each row and height: the least cost of the rows down to this one, at this height or above, and where that is.
  const least = new Float64Array(rows.length * heights);
  const at = new Uint16Array(rows.length * heights);
  for (let row = 0; row < rows.length; row++) {
    const start = row * heights;
    for (let height = 0; height < heights; height++) {
      const before = height < pitch ? Number.POSITIVE_INFINITY : least[start - heights + height - pitch]!;
      const here = rows[row]![height]! + (row === 0 ? 0 : before);
      const isBest = height === 0 || here < least[start + height - 1]!;
      least[start + height] = isBest ? here : least[start + height - 1]!;
      at[start + height] = isBest ? height : at[start + height - 1]!;
    }
  }
  const chosen: number[] = [];
  let limit = heights - 1;
  for (let row = rows.length - 1; row >= 0; row--) {
    const height = at[row * heights + limit]!;
    chosen.unshift(height);
    limit = height - pitch;
  }
  return chosen;
}

function bounds({ x, y, radius }: Disc): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}
