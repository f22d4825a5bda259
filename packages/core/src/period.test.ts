import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, isPartialDate, lastDay, periodMeets, periodOf } from "./period.ts";

const programme = { kind: "programme", status: "active", statusAsOf: null, start: null, end: null };

describe("periodOf", () => {
  it.each([
    ["no start is undated", {}, null],
    ["no start is undated, whatever its end says", { end: "2020" }, null],
    [
      "start to end, each date spanning its year",
      { start: "2018", end: "2020" },
      ["2018-01-01", "2020-12-31"],
    ],
    ["a month spans its month", { start: "2018-02", end: "2020-02" }, ["2018-02-01", "2020-02-29"]],
    ["a day spans itself", { start: "2018-02-03", end: "2018-02-05" }, ["2018-02-03", "2018-02-05"]],
    ["an active one without an end goes on", { start: "2018", statusAsOf: "2019" }, ["2018-01-01", null]],
    ["a planned one without an end goes on", { start: "2018", status: "planned" }, ["2018-01-01", null]],
    [
      "an event without an end ends with its start",
      { kind: "event", start: "2018-05" },
      ["2018-05-01", "2018-05-31"],
    ],
    [
      "an event with an end ends there",
      { kind: "event", start: "2018", end: "2019" },
      ["2018-01-01", "2019-12-31"],
    ],
    [
      "a completed one without an end ends at statusAsOf",
      { start: "2018", status: "completed", statusAsOf: "2021-04" },
      ["2018-01-01", "2021-04-30"],
    ],
    [
      "a completed one without statusAsOf goes on",
      { start: "2018", status: "completed" },
      ["2018-01-01", null],
    ],
    [
      "the event rule comes before the completed one",
      { kind: "event", start: "2018", status: "completed", statusAsOf: "2021" },
      ["2018-01-01", "2018-12-31"],
    ],
    [
      "an end comes before statusAsOf",
      { start: "2018", end: "2019", status: "completed", statusAsOf: "2021" },
      ["2018-01-01", "2019-12-31"],
    ],
    [
      "a last day never comes before the start",
      { start: "2018-06", status: "completed", statusAsOf: "2017" },
      ["2018-06-01", "2018-06-30"],
    ],
  ])("%s", (_, dates, expected) => {
    const period = periodOf({ ...programme, ...dates });
    expect(period && [period.first, period.last]).toEqual(expected);
  });
});

describe("periodMeets", () => {
  it.each([
    ["2018", "2020", "2020-12-31", "2021-01-01", true],
    ["2018", "2020", "2021-01-01", null, false],
    ["2018", "2020", null, "2017-12-31", false],
    ["2018", "2020", null, "2018-01-01", true],
    ["2018", "2020", null, null, true],
    ["2018", null, "2900-01-01", null, true],
    ["2018", null, null, "2017-12-31", false],
  ])("%s to %s and %s to %s: %s", (start, end, first, last, expected) => {
    expect(periodMeets(periodOf({ ...programme, start, end })!, first, last)).toBe(expected);
  });
});

describe("partial dates", () => {
  it.each(["2024", "2024-02", "2024-02-29", "2000-02-29", "0000", "1999-12-31"])("%s is one", date => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    "",
    "24",
    "20245",
    "2024-2",
    "2024-13",
    "2024-00",
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
  ])("%s is none", date => {
    expect(isPartialDate(date)).toBe(false);
  });

  it.each(["2024/02", "2024-02-01T00:00", " 2024", "2024-", "２０２４"])("%s is none", date => {
    expect(isPartialDate(date)).toBe(false);
  });

  it("spans from its first to its last day, as the calendar of the language says", () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(part, ([year, month]) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
        const end = new Date(0);
        end.setUTCFullYear(year, month, 0);
        expect(firstDay(text)).toBe(`${text}-01`);
        expect(lastDay(text)).toBe(end.toISOString().slice(0, 10));
        expect(isPartialDate(lastDay(text))).toBe(true);
      }),
    );
  });
});
