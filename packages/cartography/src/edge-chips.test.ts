import { describe, expect, test } from "vitest";
import { type ChipRoom, edgeChips, isOutside } from "./edge-chips.ts";

const room: ChipRoom = {
  width: 1000,
  origin: [500, 400],
  left: [100, 700],
  right: [100, 500],
  taken: { left: [], right: [] },
  step: 50,
  most: 3,
};

test("a mark beyond the window is outside", () => {
  expect(isOutside({ x: -1, y: 5 }, { width: 10, height: 10 })).toBe(true);
  expect(isOutside({ x: 5, y: 5 }, { width: 10, height: 10 })).toBe(false);
});

describe("chips at the edge", () => {
  test("stand on the side of their mark, inside the strip", () => {
    const chips = edgeChips(
      [
        { id: "west", x: -400, y: 300 },
        { id: "east", x: 1500, y: 900 },
      ],
      room,
    );
    expect(chips.map(({ ids, side }) => [ids[0], side])).toEqual([
      ["west", "left"],
      ["east", "right"],
    ]);
    expect(chips[1]!.y).toBeLessThanOrEqual(500);
  });

  test("are gathered where a strip has no room for each, however many they are", () => {
    const marks = [0, 1].map(index => ({ id: `m${index}`, x: 1500, y: 300 + index }));
    for (const right of [
      [200, 240],
      [240, 200],
    ] as const)
      expect(edgeChips(marks, { ...room, right }).map(({ ids }) => ids)).toEqual([["m0", "m1"]]);
    const taken = { left: [], right: [[130, 470] as const] };
    expect(edgeChips(marks, { ...room, right: [100, 480], taken }).map(({ ids }) => ids)).toEqual([
      ["m0", "m1"],
    ]);
  });

  test("keep their distance from each other and from what stands there", () => {
    const marks = [0, 1].map(index => ({ id: `m${index}`, x: 1500, y: 300 + index }));
    const [first, second] = edgeChips(marks, room);
    expect(Math.abs(first!.y - second!.y)).toBeGreaterThanOrEqual(50);
    const [alone] = edgeChips(marks.slice(0, 1), {
      ...room,
      taken: { left: [], right: [[first!.y - 30, first!.y + 30]] },
    });
    expect(Math.abs(alone!.y - first!.y)).toBeGreaterThanOrEqual(30 + 25);
  });

  test("are gathered in one when there are too many", () => {
    const marks = [0, 1, 2, 3].map(index => ({ id: `m${index}`, x: -500, y: index * 100 }));
    expect(edgeChips(marks, room).map(({ ids }) => ids.length)).toEqual([4]);
  });
});
