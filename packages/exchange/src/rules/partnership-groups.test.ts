import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const hill = "places/hill.geojson";
const harbour = "places/harbour.geojson";
const field = "properties.group";

describe("the group of a place", () => {
  it("is one of the partnership groups", async () => {
    expect(await problemsAfter(setField(hill, field, "home"))).toEqual([
      { file: hill, field, value: "home", message: "is not a partnership group; write one of uplands" },
    ]);
  });

  it("is home for home", async () => {
    expect(await problemsAfter(setField(harbour, field, "uplands"))).toEqual([
      { file: harbour, field, value: "uplands", message: "is not the group of home; write home" },
    ]);
  });

  it("is the one under which the Decision lists the place", async () => {
    expect(await problemsAfter(setField("decision.json", "groups[0].places", []))).toEqual([
      {
        file: hill,
        field,
        value: "uplands",
        message:
          "does not agree with decision.json, which lists hill in no group; list it in uplands alone, or correct its group here",
      },
    ]);
  });
});
