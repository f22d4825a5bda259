import type { Programme } from "@atlas/core/programme";
import { expect, it } from "vitest";
import { newestSource } from "./newest-source.ts";

const sourced = (...dates: (string | null)[]) => {
  const [source, ...moreSources] = dates.map(date => ({ date }));
  return { source, moreSources } as unknown as Programme;
};

it("is the latest date of any source, of further ones too", () => {
  expect(newestSource([sourced("2016-11-03", "2018-10-26"), sourced("2017")])).toBe("2018-10-26");
});

it("takes a partial date for its last day", () => {
  expect(newestSource([sourced("2020-08-26"), sourced("2020")])).toBe("2020");
});

it("is null when no source carries a date", () => {
  expect(newestSource([sourced(null, null)])).toBeNull();
  expect(newestSource([])).toBeNull();
});
