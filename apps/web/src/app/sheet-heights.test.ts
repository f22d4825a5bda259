import { expect, test } from "vitest";
import { nearestHeight } from "./sheet-heights.ts";

test.each([
  [0, "peek"],
  [110, "peek"],
  [400, "half"],
  [520, "half"],
  [600, "place"],
  [720, "full"],
  [2000, "full"],
] as const)("a sheet let go at %d of 844 pixels settles at %s", (letGo, height) => {
  expect(nearestHeight(letGo, 844)).toBe(height);
});
