import { describe, expect, it } from "vitest";
import { rowWindow } from "./row-window.ts";

const none = { row: 70, chunks: new Map<number, number>() };

describe("rowWindow", () => {
  it("draws the chunks that meet the window and leaves room for the others", () => {
    // Seventy pixels a row: chunks of 1,400.
    expect(rowWindow(1000, none, [0, 900])).toEqual({ first: 0, last: 20, before: 0, after: 68_600 });
    expect(rowWindow(1000, none, [7000, 8500])).toEqual({
      first: 100,
      last: 140,
      before: 7000,
      after: 60_200,
    });
  });

  it("takes the heights of chunks that were measured", () => {
    const chunks = new Map([
      [0, 1000],
      [1, 600],
    ]);
    const heights = { row: 40, chunks };
    expect(rowWindow(100, heights, [1000, 1600])).toEqual({ first: 20, last: 40, before: 1000, after: 2400 });
    expect(rowWindow(100, heights, [1650, 1700])).toEqual({ first: 40, last: 60, before: 1600, after: 1600 });
  });

  it("draws nothing of a list that is out of sight", () => {
    expect(rowWindow(45, none, [99_000, 99_900])).toEqual({ first: 45, last: 45, before: 3150, after: 0 });
    expect(rowWindow(45, none, [-900, -100])).toEqual({ first: 0, last: 0, before: 0, after: 3150 });
  });

  it("draws the last chunk as far as it goes", () => {
    expect(rowWindow(45, none, [2700, 3600])).toEqual({ first: 20, last: 45, before: 1400, after: 0 });
  });

  it("keeps to the rows there are when a list has become shorter", () => {
    expect(rowWindow(5, { row: 70, chunks: new Map([[3, 900]]) }, [0, 5000])).toEqual({
      first: 0,
      last: 5,
      before: 0,
      after: 0,
    });
  });
});
