import { describe, expect, test } from "vitest";
import { holdsCount, holeRadius, ringSegments, symbolRadius, symbolScale } from "./partner-symbol.ts";

describe("a partner's symbol", () => {
  test("has an area by the number of records", () => {
    expect(symbolRadius(20, 4.7) ** 2 / symbolRadius(5, 4.7) ** 2).toBeCloseTo(4, 9);
  });

  test("is never too small to see, and hollow without records", () => {
    expect(symbolRadius(1, 2)).toBe(3.4);
    expect(symbolRadius(0, 7)).toBe(3.6);
  });

  test("keeps the scale of the design notes at China and Bay Area views", () => {
    expect([
      symbolScale(3.5, "page"),
      symbolScale(8, "page"),
      symbolScale(3.5, "phone"),
      symbolScale(3.5, "embed"),
    ]).toEqual([4.7, 7, 2.9, 3.5]);
    expect(symbolScale(5.75, "page")).toBeCloseTo(5.85, 9);
  });

  test("carries its count where the hole has room", () => {
    expect(holeRadius(7)).toBe(0);
    expect([7, 12, 20].map(holdsCount)).toEqual([false, true, true]);
  });
});

describe("the ring", () => {
  test("is divided from twelve o'clock in the order given", () => {
    const segments = ringSegments(
      [
        ["economy", 1],
        ["people", 0],
        ["space", 1],
      ],
      10,
    );
    expect(segments.map(({ family }) => family)).toEqual(["economy", "space"]);
    expect(segments[0]!.path).toMatch(/^M0 -10A10 10 0 0 1 0 10L/);
    expect(segments[1]!.path).toMatch(/^M0 10A10 10 0 0 1 0 -10L/);
  });

  test("of one family is whole, and a small symbol is a solid pie", () => {
    expect(ringSegments([["people", 3]], 5)).toEqual([
      { family: "people", path: "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5z" },
    ]);
    expect(
      ringSegments(
        [
          ["people", 1],
          ["space", 3],
        ],
        5,
      )[0]!.path,
    ).toMatch(/^M0 0L/);
  });
});
