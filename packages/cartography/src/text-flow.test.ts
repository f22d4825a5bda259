import { describe, expect, it } from "vitest";
import { estimatedTextWidth } from "./estimated-text-width.ts";
import { fewLines, linesOf, rowsOf } from "./text-flow.ts";

const lettering = { size: 10, weight: 400, measure: estimatedTextWidth } as const;

describe("lines", () => {
  it("break English at spaces", () => {
    expect(linesOf("209 records in 28 places", 70, lettering)).toEqual(["209 records in", "28 places"]);
  });

  it("break Chinese between characters, and never before a mark that closes", () => {
    expect(linesOf("合作记录，涉及各地。", 50, lettering)).toEqual(["合作记录，", "涉及各地。"]);
    expect(linesOf("合作记录，涉及各地。", 40, lettering)).toEqual(["合作记", "录，涉及", "各地。"]);
  });

  it("are few where few are wanted", () => {
    expect(fewLines(["one", "two", "three"], 2)).toEqual(["one", "tw…"]);
    expect(fewLines(["one", "two"], 2)).toEqual(["one", "two"]);
  });
});

it("items follow one another in rows", () => {
  expect(rowsOf([40, 50, 30], 100, [5, 5, 5])).toEqual({
    places: [
      { x: 0, row: 0 },
      { x: 45, row: 0 },
      { x: 0, row: 1 },
    ],
    rows: 2,
  });
  expect(rowsOf([], 100, []).rows).toBe(0);
});

it("Chinese is as wide as high, Latin narrower, bold wider", () => {
  expect(estimatedTextWidth("深圳", 15, 700)).toBe(30);
  expect(estimatedTextWidth("ii", 10, 400)).toBe(6);
  expect(estimatedTextWidth("Kashgar", 15, 700)).toBeGreaterThan(estimatedTextWidth("Kashgar", 15, 400));
});
