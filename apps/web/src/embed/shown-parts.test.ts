import { type Address, permanentAddress } from "@atlas/core/address";
import { expect, it } from "vitest";
import { hasPanel, shownParts } from "./shown-parts.ts";

const embed = (parts: Partial<Address>): Address => ({
  ...permanentAddress({ language: "en", selected: null }),
  surface: "embed",
  ...parts,
});

it("shows title, list and legend where a host asks for nothing", () => {
  expect(shownParts(embed({}))).toEqual(["title", "list", "legend"]);
  expect(hasPanel(embed({}))).toBe(true);
});

it("leaves the map alone where a host asks for no part, or for the map", () => {
  expect(shownParts(embed({ ui: [] }))).toEqual([]);
  expect(hasPanel(embed({ ui: [] }))).toBe(false);
  expect(hasPanel(embed({ ui: ["title", "legend"] }))).toBe(false);
  expect(hasPanel(embed({ view: "map" }))).toBe(false);
});

it("gives what is selected its panel, beside a map that stands alone too", () => {
  expect(hasPanel(embed({ view: "map", selected: { kind: "place", id: "kashgar" } }))).toBe(true);
  expect(hasPanel(embed({ ui: [], compare: ["kashgar", "beijing"] }))).toBe(true);
});

it("shows a list as the view even where it is no part", () => {
  expect(shownParts(embed({ view: "list", ui: ["search"] }))).toEqual(["search", "list"]);
  expect(hasPanel(embed({ view: "list", ui: [] }))).toBe(true);
});
