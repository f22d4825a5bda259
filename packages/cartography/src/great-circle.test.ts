import type { LonLat } from "@atlas/core/bbox";
import { describe, expect, it } from "vitest";
import { greatCircle } from "./great-circle.ts";

const shenzhen: LonLat = [114.0683, 22.5455];
const siliconValley: LonLat = [-122.04, 37.37];
const boston: LonLat = [-71.0589, 42.3601];
const munich: LonLat = [11.5755, 48.1374];

/** Great-circle distance in degrees (haversine). */
function distance([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return (2 * Math.asin(Math.sqrt(h))) / rad;
}

describe("greatCircle", () => {
  it("cuts Shenzhen to Silicon Valley at the antimeridian, at one latitude", () => {
    const parts = greatCircle(shenzhen, siliconValley);
    expect(parts).toHaveLength(2);
    const [west, east] = [parts[0]![parts[0]!.length - 1]!, parts[1]![0]!];
    expect([west[0], east[0]]).toEqual([180, -180]);
    expect(west[1]).toBe(east[1]);
    // By the formula for the latitude at a meridian, worked out by hand.
    expect(west[1]).toBeCloseTo(51.65, 1);
  });

  it("leads Shenzhen to Boston over the Arctic, cut where it crosses", () => {
    const parts = greatCircle(shenzhen, boston);
    expect(parts).toHaveLength(2);
    expect(Math.max(...parts.flat().map(([, lat]) => lat))).toBeGreaterThan(85);
  });

  it("leads Shenzhen to Munich in one piece", () => {
    expect(greatCircle(shenzhen, munich)).toHaveLength(1);
  });

  it.each([
    ["Silicon Valley", siliconValley],
    ["Boston", boston],
    ["Munich", munich],
    ["a neighbour", [114.1, 22.6] as LonLat],
    ["the far side of the antimeridian", [-179.9, -80] as LonLat],
  ])("begins at home, ends at %s, and is as long as the shortest way", (_, end) => {
    const parts = greatCircle(shenzhen, end);
    expect(parts[0]![0]).toEqual(shenzhen);
    expect(parts.flat().pop()).toEqual(end);
    const length = parts
      .flatMap(part => part.slice(1).map((position, i) => distance(part[i]!, position)))
      .reduce((sum, step) => sum + step, 0);
    expect(length).toBeCloseTo(distance(shenzhen, end), 2);
    for (const part of parts)
      for (let i = 1; i < part.length; i++)
        expect(Math.abs(part[i]![0] - part[i - 1]![0])).toBeLessThanOrEqual(5.001);
  });

  it("crosses the Pole where the shortest way does", () => {
    const line = greatCircle([90, 60], [-90, 60]).flat();
    expect(Math.max(...line.map(([, lat]) => lat))).toBe(90);
  });

  it("stays on the equator and on a meridian", () => {
    expect(
      greatCircle([170, 0], [-170, 0])
        .flat()
        .every(([, lat]) => lat === 0),
    ).toBe(true);
    expect(
      greatCircle([10, 0], [10, 40])
        .flat()
        .every(([lon]) => lon === 10),
    ).toBe(true);
  });

  it("refuses antipodes", () => {
    expect(() => greatCircle([0, 0], [180, 0])).toThrow(RangeError);
  });
});
