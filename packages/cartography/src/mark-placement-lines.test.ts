import { expect, test } from "vitest";
import type { Box } from "./mark-placement-box.ts";
import { linesUnder } from "./mark-placement-lines.ts";

const frame: Box = [0, 0, 400, 300];

test("without lines nothing runs under a box", () => {
  expect(linesUnder([], frame)([0, 0, 400, 300])).toBe(0);
});

test("tells how much of a line runs under a box", () => {
  const level = linesUnder(
    [
      [
        [0, 102],
        [400, 102],
      ],
    ],
    frame,
  );
  expect(level([100, 92, 140, 112])).toBeCloseTo(40, 3);
  expect(level([100, 112, 140, 132])).toBe(0);
  expect(level([380, 92, 460, 112])).toBeCloseTo(20, 3);
});

test("adds up the lines that cross a box", () => {
  const lines = [10, 20, 30].map(x => [[x, 0] as const, [x, 300] as const]);
  expect(linesUnder(lines, frame)([0, 100, 40, 116])).toBeCloseTo(48, 3);
});

test("leaves out what lies outside the frame", () => {
  const far = linesUnder(
    [
      [
        [-5000, 100],
        [5000, 100],
      ],
    ],
    frame,
  );
  expect(far([0, 0, 400, 300])).toBeCloseTo(400, 0);
});
