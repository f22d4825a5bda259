import { describe, expect, test } from "vitest";
import { fit, metresPerPixel, projection, toWorld, unwrapped } from "./mercator.ts";

test("the world is a square with the equator in the middle", () => {
  expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
  expect(toWorld([-180, 85.051129])[1]).toBeCloseTo(0, 6);
  expect(toWorld([180, -85.051129])).toEqual([1, expect.closeTo(1, 6)]);
});

describe("a projection", () => {
  const project = projection({ lon: 114, lat: 22, zoom: 3, width: 800, height: 600 });

  test("puts the centre in the middle of the window", () => {
    expect(project([114, 22])).toEqual([400, 300]);
  });

  test("puts a degree of longitude at 512 × 2³ / 360 pixels", () => {
    expect(project([115, 22])[0] - 400).toBeCloseTo((512 * 8) / 360, 9);
  });

  test("draws unwrapped longitudes on the far side of the Pacific", () => {
    expect(project([unwrapped(-122, -25), 37])[0]).toBeGreaterThan(project([179, 37])[0]);
  });
});

test("a fitted box fills the window less its margins", () => {
  const window = { width: 1000, height: 700 };
  const margin = { top: 20, right: 200, bottom: 60, left: 40 };
  const camera = fit([73, 3, 136, 54], window, margin);
  const project = projection({ ...camera, ...window });
  const [left, bottom] = project([73, 3]);
  const [right, top] = project([136, 54]);
  expect(left).toBeGreaterThanOrEqual(40 - 1e-6);
  expect(right).toBeLessThanOrEqual(800 + 1e-6);
  expect(top).toBeGreaterThanOrEqual(20 - 1e-6);
  expect(bottom).toBeLessThanOrEqual(640 + 1e-6);
  expect(Math.min(right - left - 760, bottom - top - 620)).toBeLessThan(1e-6);
});

test("at the equator and zoom 0 a pixel is the girth of the Earth over 512", () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(40075016.6856 / 512, 3);
  expect(metresPerPixel(60, 0)).toBeCloseTo(40075016.6856 / 1024, 3);
});
