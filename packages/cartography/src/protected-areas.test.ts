import { expect, test } from "vitest";
import { projection } from "./mercator.ts";
import { protectedBoxes } from "./protected-areas.ts";

const china = projection({ lon: 105, lat: 34, zoom: 3.5, width: 1000, height: 800 });
const world = projection({ lon: 137, lat: 20, zoom: 1.2, width: 1000, height: 800 });

test("Taiwan with its note and the South China Sea are kept clear in a view of China", () => {
  const [taiwan, sea] = protectedBoxes("cn", china, "zh-Hans").map(box => box.map(Math.round));
  expect(taiwan![2]! - taiwan![0]!).toBe(Math.round((3.1 / 360) * 512 * 2 ** 3.5) + 70);
  expect(sea![3]! - sea![1]!).toBeGreaterThan(200);
});

test("where the note is not drawn its room is free", () => {
  const [taiwan] = protectedBoxes("cn", world, "en");
  expect(taiwan![2] - taiwan![0]).toBeCloseTo((3.1 / 360) * 512 * 2 ** 1.2, 6);
});

test("another world view protects nothing", () => {
  expect(protectedBoxes("intl", china, "en")).toEqual([]);
});
