import type { Place } from "@atlas/core/place";
import { expect, test } from "vitest";
import { drawnLink, type Emphasis } from "./drawn-links.ts";
import type { PartnerMark } from "./partner-marks.ts";

function mark(id: string, count = 3): PartnerMark {
  const place = { id } as Place;
  return { id, place, name: id, count, types: {}, position: [110, 30], kilometres: 500 };
}

const calm: Emphasis = { most: 20, pointed: [], selected: [], quiet: [] };

function drawn(id: string, emphasis: Partial<Emphasis>) {
  const { strong, quiet } = drawnLink(mark(id), [10, 10], { ...calm, ...emphasis });
  return { strong, quiet };
}

test("a record of two places lights both their links and quietens the others", () => {
  const pointed = ["baise", "hechi"];
  expect(drawn("baise", { pointed })).toEqual({ strong: true, quiet: false });
  expect(drawn("hechi", { pointed })).toEqual({ strong: true, quiet: false });
  expect(drawn("wuhan", { pointed })).toEqual({ strong: false, quiet: true });
});

test("with nothing pointed at or selected, links stand alike", () => {
  expect(drawn("baise", {})).toEqual({ strong: false, quiet: false });
});

test("a selected partner's link is strong, and a partner that would be left without records stands back", () => {
  expect(drawn("baise", { selected: ["baise"] })).toEqual({ strong: true, quiet: false });
  expect(drawn("wuhan", { selected: ["baise"] })).toEqual({ strong: false, quiet: true });
  expect(drawn("wuhan", { quiet: ["wuhan"] })).toEqual({ strong: false, quiet: true });
});
