import { expect, test } from "vitest";
import { bowLine, linkBow, linkWidth } from "./link-bow.ts";

test("a link bends towards the pole on either side of home", () => {
  expect(linkBow([0, 0], [100, 0]).control[1]).toBeLessThan(0);
  expect(linkBow([0, 0], [-100, 0]).control[1]).toBeLessThan(0);
});

test("a long link bends by 16 % of its chord and a short one by a little over 9 %", () => {
  const sagitta = (length: number) => -linkBow([0, 0], [length, 0]).control[1] / 2 / length;
  expect(sagitta(2000)).toBeCloseTo(0.16, 9);
  expect(sagitta(10)).toBeCloseTo(0.0907, 4);
});

test("a bow as a line starts at home, ends at the partner and stands half its bend off the chord", () => {
  const line = bowLine(linkBow([0, 0], [2000, 0]), 4);
  expect(line).toHaveLength(5);
  expect([line[0], line[4]]).toEqual([
    [0, 0],
    [2000, 0],
  ]);
  expect(line[2]![0]).toBeCloseTo(1000, 9);
  expect(line[2]![1]).toBeCloseTo(-320, 9);
});

test("a link is 1 to 6 pixels wide by its records, and none without", () => {
  expect([0, 1, 30].map(count => linkWidth(count, 30))).toEqual([0, 1, 6]);
  expect(linkWidth(1, 1)).toBe(1);
});
