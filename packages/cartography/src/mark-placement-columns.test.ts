import { describe, expect, test } from "vitest";
import { type MarkToPlace, type PlacedMark, placeMarks } from "./mark-placement.ts";
import { type Box, overlap } from "./mark-placement-box.ts";
import { cross } from "./mark-placement-leader.ts";

const frame: Box = [0, 0, 600, 400];

// Twelve symbols on a spot of 100 by 60 pixels, as China's on a map of the world.
const crowd = [
  [300, 180, 12],
  [280, 200, 12],
  [330, 160, 8],
  [350, 190, 6],
  [345, 200, 5],
  [352, 205, 5],
  [320, 175, 6],
  [310, 200, 6],
  [335, 195, 5],
  [270, 185, 7],
  [290, 165, 4],
  [325, 215, 9],
].map(([x, y, radius], index) => mark(`m${index}`, x!, y!, radius!));

function mark(id: string, x: number, y: number, radius: number): MarkToPlace {
  return { id, x, y, radius, labelWidth: 50, labelHeight: 16 };
}

function nameBox({ x, y, labelWidth, labelHeight }: MarkToPlace, { labelX, labelY }: PlacedMark): Box {
  const [left, top] = [x + labelX, y + labelY];
  return [left, top, left + labelWidth, top + labelHeight];
}

describe("names of a crowd", () => {
  const placed = placeMarks(crowd, { frame, farthest: 44, columns: true });
  const boxes = placed.map((one, index) => nameBox(crowd[index]!, one));

  test("stand in one column on either side", () => {
    const [west, east] = [boxes.filter(box => box[2] < 300), boxes.filter(box => box[0] > 300)];
    expect(west.length + east.length).toBe(12);
    expect(new Set(west.map(box => Math.round(box[2]))).size).toBe(1);
    expect(new Set(east.map(box => Math.round(box[0]))).size).toBe(1);
  });

  test("lie neither on one another nor on symbols", () => {
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
      for (const [other, { dx, dy }] of placed.entries()) {
        const { x, y, radius } = crowd[other]!;
        const disc: Box = [x + dx - radius, y + dy - radius, x + dx + radius, y + dy + radius];
        expect(overlap(box, disc)).toBe(0);
      }
    }
  });

  test("are led to by lines that do not cross", () => {
    const leaders = placed.flatMap(({ leader }, index) => {
      const { x, y } = crowd[index]!;
      return leader ? [[x + leader[0], y + leader[1], x + leader[2], y + leader[3]] as const] : [];
    });
    expect(leaders.length).toBeGreaterThan(8);
    for (const [index, leader] of leaders.entries())
      for (const other of leaders.slice(index + 1)) expect(cross(leader, other)).toBe(false);
  });

  test("keep off what is taken and inside the frame", () => {
    const taken: Box[] = [[340, 150, 600, 230]];
    const narrow: Box = [180, 60, 460, 330];
    const inRoom = placeMarks(crowd, { frame: narrow, farthest: 44, columns: true, taken });
    for (const [index, one] of inRoom.entries()) {
      const box = nameBox(crowd[index]!, one);
      expect(overlap(box, taken[0]!)).toBe(0);
      expect(box[0]).toBeGreaterThanOrEqual(180);
      expect(box[2]).toBeLessThanOrEqual(460);
    }
  });
});

test("symbols that stand by themselves keep their names beside them", () => {
  const apart = [0, 1, 2, 3, 4, 5, 6].map(index => mark(`m${index}`, 60 + index * 80, 200, 8));
  for (const { leader } of placeMarks(apart, { frame, farthest: 44, columns: true }))
    expect(leader).toBeNull();
});

test("a lone symbol's name keeps off the columns", () => {
  const lone = mark("lone", 200, 190, 8);
  const marks = [...crowd, lone];
  const placed = placeMarks(marks, { frame, farthest: 44, columns: true });
  const boxes = placed.map((one, index) => nameBox(marks[index]!, one));
  for (const box of boxes.slice(0, -1)) expect(overlap(box, boxes[crowd.length]!)).toBe(0);
});
