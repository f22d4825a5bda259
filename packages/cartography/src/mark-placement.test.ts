import { describe, expect, test } from "vitest";
import { type MarkToPlace, placeMarks } from "./mark-placement.ts";
import type { Box } from "./mark-placement-box.ts";

function mark(id: string, x: number, y: number, radius = 10): MarkToPlace {
  return { id, x, y, radius, labelWidth: 40, labelHeight: 18 };
}

function nameBox(given: MarkToPlace, placed: { labelX: number; labelY: number }): Box {
  const [left, top] = [given.x + placed.labelX, given.y + placed.labelY];
  return [left, top, left + given.labelWidth, top + given.labelHeight];
}

describe("placing marks", () => {
  test("leaves a lone symbol at its point with its name to the east", () => {
    expect(placeMarks([mark("a", 100, 100)])).toEqual([
      { id: "a", dx: 0, dy: 0, labelX: 13, labelY: -9, leader: null, covered: 0 },
    ]);
  });

  test("lets a symbol under a bigger one dodge it by at most 40 pixels", () => {
    const [big, small] = placeMarks([mark("big", 100, 100, 30), mark("small", 105, 100, 8)]);
    expect([big!.dx, big!.dy]).toEqual([0, 0]);
    const moved = Math.hypot(small!.dx, small!.dy);
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThanOrEqual(40);
    expect(Math.hypot(5 + small!.dx, small!.dy)).toBeGreaterThanOrEqual(30 + 8);
  });

  test("lets no name cover another name or symbol where there is room", () => {
    const marks = [0, 1, 2, 3, 4, 5].map(index =>
      mark(`m${index}`, 100 + (index % 3) * 45, 100 + Math.floor(index / 3) * 40),
    );
    const placed = placeMarks(marks);
    expect(placed.map(({ covered }) => covered)).toEqual([0, 0, 0, 0, 0, 0]);
    const boxes = placed.map((one, index) => nameBox(marks[index]!, one));
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
  });

  test("keeps names inside the frame and off what is taken", () => {
    const frame: Box = [0, 0, 120, 200];
    const given = mark("edge", 110, 100);
    const box = nameBox(given, placeMarks([given], { frame })[0]!);
    expect(box[2]).toBeLessThanOrEqual(120);
    const taken: Box = [110, 80, 200, 120];
    const off = nameBox(mark("b", 100, 100), placeMarks([mark("b", 100, 100)], { taken: [taken] })[0]!);
    expect(off[0] < taken[2] && taken[0] < off[2] && off[1] < taken[3] && taken[1] < off[3]).toBe(false);
  });

  test("keeps names off lines where another side is free, and on one rather than far away", () => {
    const given = mark("a", 100, 100);
    const east = [[100, 100] as const, [300, 100] as const];
    const [off] = placeMarks([given], { frame: [0, 0, 300, 200], lines: [east] });
    expect(nameBox(given, off!)[2]).toBeLessThan(100);
    expect(off!.leader).toBeNull();
    const everywhere = [40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160].map(y => [
      [0, y] as const,
      [300, y] as const,
    ]);
    const [on] = placeMarks([given], { frame: [0, 0, 300, 200], lines: everywhere, farthest: 44 });
    expect(on!.leader).toBeNull();
    expect(on!.covered).toBe(0);
  });

  test("prefers a line to another name", () => {
    const given = mark("a", 100, 100, 4);
    const walls: Box[] = [
      [0, 0, 300, 88],
      [0, 112, 300, 200],
      [0, 0, 93, 200],
    ];
    const east = [[104, 100] as const, [300, 100] as const];
    const [placed] = placeMarks([given], { frame: [0, 0, 300, 200], taken: walls, lines: [east] });
    expect(nameBox(given, placed!)[0]).toBeGreaterThan(100);
    expect(placed!.covered).toBe(0);
  });

  test("leads to a name that had to stand far from its symbol", () => {
    const given = mark("a", 100, 100, 4);
    const wall: Box = [60, 70, 140, 130];
    const [placed] = placeMarks([given], { taken: [wall], farthest: 44 });
    expect(placed!.covered).toBe(0);
    const [x1, y1, x2, y2] = placed!.leader!;
    expect(Math.hypot(x1, y1)).toBeCloseTo(5, 6);
    expect(Math.hypot(x2, y2)).toBeGreaterThan(12);
  });

  test("lets a name be covered rather than stand further off than its mark allows", () => {
    const given = { ...mark("a", 100, 100, 4), farthest: 4 };
    const wall: Box = [60, 70, 140, 130];
    const [placed] = placeMarks([given], { taken: [wall], farthest: 44 });
    expect(placed!.leader).toBeNull();
    expect(placed!.covered).toBeGreaterThan(0);
  });

  test("says how much of a name is covered where there is no room", () => {
    const crowd = Array.from({ length: 12 }, (_, index) => mark(`m${index}`, 100 + index, 100, 4));
    expect(placeMarks(crowd, { frame: [80, 80, 130, 120] }).some(({ covered }) => covered > 0)).toBe(true);
  });
});
