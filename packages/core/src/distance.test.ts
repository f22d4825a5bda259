import { expect, test } from "vitest";
import { distance, roundedDistance } from "./distance.ts";

test("a quarter of the equator is a quarter of the sphere's girth", () => {
  expect(distance([0, 0], [90, 0])).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
});

test("distances cross the antimeridian the short way", () => {
  expect(distance([179, 0], [-179, 0])).toBeCloseTo(distance([-1, 0], [1, 0]), 6);
});

test("far distances are said to ten kilometres, near ones to one", () => {
  expect(roundedDistance(4047.6)).toBe(4050);
  expect(roundedDistance(31.2)).toBe(31);
});
