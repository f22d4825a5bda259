import { describe, expect, it } from "vitest";
import { chosenSpan, moveEnd, pressBar, spanBetween, yearAt, yearsAsked } from "./year-brush.ts";

const bars = [1992, 2035] as const;

describe("choosing years on bars", () => {
  it("shows years beyond the bars at their ends", () => {
    expect(chosenSpan({ from: null, to: null }, bars)).toEqual([1992, 2035]);
    expect(chosenSpan({ from: 1900, to: 2100 }, bars)).toEqual([1992, 2035]);
    expect(chosenSpan({ from: 2050, to: null }, bars)).toEqual([2035, 2035]);
    expect(chosenSpan({ from: null, to: 1980 }, bars)).toEqual([1992, 1992]);
  });

  it("leaves an end open that stands at the end of the bars", () => {
    expect(yearsAsked([1992, 2035], bars)).toEqual({ from: null, to: null });
    expect(yearsAsked([2015, 2035], bars)).toEqual({ from: 2015, to: null });
    expect(yearsAsked([1992, 1992], bars)).toEqual({ from: null, to: 1992 });
  });

  it("finds the year under a point, the nearest one beyond the bars", () => {
    expect(yearAt(0, bars)).toBe(1992);
    expect(yearAt(0.5, bars)).toBe(2014);
    expect(yearAt(1, bars)).toBe(2035);
    expect(yearAt(-0.2, bars)).toBe(1992);
    expect(yearAt(1.4, bars)).toBe(2035);
  });

  it("drags in either direction", () => {
    expect(spanBetween(2020, 2015)).toEqual([2015, 2020]);
    expect(spanBetween(2015, 2020)).toEqual([2015, 2020]);
  });

  it("stops an end at the other one", () => {
    expect(moveEnd([2015, 2020], "from", 2018)).toEqual([2018, 2020]);
    expect(moveEnd([2015, 2020], "from", 2025)).toEqual([2020, 2020]);
    expect(moveEnd([2015, 2020], "to", 2010)).toEqual([2015, 2015]);
  });

  it("chooses the year that is pressed, and all years when it was the one chosen", () => {
    expect(pressBar(2018, [1992, 2035], bars)).toEqual([2018, 2018]);
    expect(pressBar(2018, [2018, 2018], bars)).toEqual([1992, 2035]);
  });
});
