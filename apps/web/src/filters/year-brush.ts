/** The arithmetic of choosing years on a row of bars, one bar a year. */
import type { Query } from "@atlas/core/query";

/** The first and the last year, both within. */
export type YearSpan = readonly [first: number, last: number];

export type AskedYears = Pick<Query, "from" | "to">;

const clampYear = (year: number, [first, last]: YearSpan) => Math.min(last, Math.max(first, year));

/** What of the bars a query chooses: years beyond them stand at their ends. */
export function chosenSpan({ from, to }: AskedYears, bars: YearSpan): YearSpan {
  return [clampYear(from ?? bars[0], bars), clampYear(to ?? bars[1], bars)];
}

/** What a query asks for when these bars are chosen: an end that stands at the end of the bars is open. */
export function yearsAsked([from, to]: YearSpan, bars: YearSpan): AskedYears {
  return { from: from <= bars[0] ? null : from, to: to >= bars[1] ? null : to };
}

/** The year under a point, as a share of the width of all bars; beyond them the nearest. */
export function yearAt(share: number, bars: YearSpan): number {
  return clampYear(bars[0] + Math.floor(share * (bars[1] - bars[0] + 1)), bars);
}

/** From where a drag began to where it is, in either direction. */
export function spanBetween(one: number, other: number): YearSpan {
  return one <= other ? [one, other] : [other, one];
}

/** A span with one end moved; the end stops at the other one. */
export function moveEnd(span: YearSpan, end: "from" | "to", year: number): YearSpan {
  return end === "from" ? [Math.min(year, span[1]), span[1]] : [span[0], Math.max(year, span[0])];
}

/** A press on one bar chooses its year; on the one bar that is chosen, all years. */
export function pressBar(year: number, chosen: YearSpan, bars: YearSpan): YearSpan {
  return chosen[0] === year && chosen[1] === year ? bars : [year, year];
}
