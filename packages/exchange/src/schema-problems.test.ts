import { describe, expect, it } from "vitest";
import { problemsAfter, setField, setFile } from "./sample-source.ts";

const bridge = "programmes/bridge.json";
const hill = "places/hill.geojson";

describe("a record that departs from its schema", () => {
  it.each([
    ["a missing language", bridge, "title.en", undefined, "is missing; add a text"],
    ["an empty language", bridge, "title.en", " ", "is empty; write the text in this language"],
    ["a wrong type", bridge, "source.copy", "no", "is not true or false; write one"],
    ["a number as text", bridge, "budget.value", "5", "is not a number; write one"],
    ["a sum of nothing", bridge, "budget.value", 0, "is too small; it must be more than 0"],
    ["a currency by its sign", bridge, "budget.currency", "¥", "is not an ISO 4217 currency code"],
    [
      "an unknown directness",
      bridge,
      "homeLink",
      "vague",
      "is not direct, province_wide, indirect; write one of them",
    ],
    [
      "a day that does not exist",
      bridge,
      "start",
      "2024-02-30",
      "is not a date; write YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    [
      "a date of a source",
      bridge,
      "source.date",
      "31/01/2020",
      "is not a date; write YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    [
      "a script as a link",
      bridge,
      "source.url",
      "javascript:alert(1)",
      "is not a web address; it must begin with http:// or https://",
    ],
    [
      "a link without its protocol",
      bridge,
      "source.url",
      "example.org",
      "is not a web address; it must begin with http:// or https://",
    ],
    ["a place north of the Pole", bridge, "sites[0].point[1]", 90.5, "is too large; it must be at most 90"],
    [
      "a short division code",
      hill,
      "properties.adcode",
      "6531",
      "does not match /^\\d{6}$/; write it in that form",
    ],
    [
      "a corner off the globe",
      hill,
      "geometry.coordinates[0][1][0]",
      190,
      "is too large; it must be at most 180",
    ],
    [
      "a geometry of another kind",
      hill,
      "geometry.type",
      "Point",
      "is neither a Polygon nor a MultiPolygon; write one of them as its type",
    ],
    [
      "a section before the first",
      "decision.json",
      "projects[0].locator.section",
      -1,
      "is too small; it must be at least 0",
    ],
    ["no view at all", "atlas.json", "views", [], "is too short; it needs at least 1"],
  ])(
    "with %s is named by file, field and value, with the cure",
    async (_what, file, field, value, message) => {
      expect(await problemsAfter(setField(file, field, value))).toEqual([{ file, field, value, message }]);
    },
  );

  it("with an unknown field is named by that field", async () => {
    const message = "is not a field of this record; correct its name or take it out";
    expect(await problemsAfter(setField(bridge, "staus", "active"))).toEqual([
      { file: bridge, field: "staus", value: "active", message },
    ]);
    expect(await problemsAfter(setField(bridge, "title.fr", "Pont"))).toEqual([
      { file: bridge, field: "title.fr", value: "Pont", message },
    ]);
  });

  it("as a whole is named without a field", async () => {
    expect(await problemsAfter(setFile(bridge, []))).toEqual([
      { file: bridge, field: "", value: [], message: "is not an object; write one" },
    ]);
  });

  it("does not keep the others from being reported, nor the rules about its sound fields", async () => {
    const problems = await problemsAfter(
      setField(bridge, "title.en", undefined),
      setField(bridge, "type", "tunnel"),
      setField(bridge, "summary.zh-Hans", "後"),
      setField(hill, "properties.name.zh-Hant", undefined),
      setField(hill, "geometry.coordinates[0][4]", [2, 0.5]),
      setField("atlas.json", "home", "port"),
    );
    expect(problems.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
      "atlas.json home",
      "places/hill.geojson geometry.coordinates[0]",
      "places/hill.geojson properties.name.zh-Hant",
      "programmes/bridge.json summary.zh-Hans",
      "programmes/bridge.json title.en",
      "programmes/bridge.json type",
    ]);
  });
});
