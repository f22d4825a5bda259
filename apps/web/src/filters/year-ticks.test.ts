import { expect, it } from "vitest";
import { yearTicks } from "./year-ticks.ts";

it("writes both ends, round years, and a year that matters instead of a round one beside it", () => {
  expect(yearTicks([1992, 2035], 5)).toEqual([1992, 2000, 2010, 2020, 2030, 2035]);
  expect(yearTicks([1992, 2035], 5, [2018])).toEqual([1992, 2000, 2010, 2018, 2030, 2035]);
});

it("leaves out what lies beyond the bars or too near the ends", () => {
  expect(yearTicks([2001, 2012], 5, [1980, 2018])).toEqual([2001, 2012]);
  expect(yearTicks([2018, 2018], 5, [2018])).toEqual([2018]);
});
