import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "atlas.json";

describe("the atlas", () => {
  it.each([
    ["views[0].inset.places[0]", "dale", "is not a partner place; write one of hill"],
    [
      "views[0].bbox",
      [3, 0, 0, 1],
      "is not a box; write west, south, east, north, with west below east and south below north",
    ],
    ["views[0].inset.bbox", [0, 0, 3, 100], "is off the globe; latitudes go from -90 to 90"],
    [
      "views[0].bbox",
      [-100, 0, 300, 1],
      "goes round the globe; longitudes go from -360 to 360, and a box spans at most 360 degrees",
    ],
    ["contact", "javascript:alert(1)", "is not an address; it must begin with http://, https:// or mailto:"],
  ])("whose %s is %j is reported", async (field, value, message) => {
    expect(await problemsAfter(setField(file, field, value))).toEqual([{ file, field, value, message }]);
  });

  it("may span the Pacific with unwrapped longitudes, and may be written to", async () => {
    const changes = [
      setField(file, "views[0].bbox", [-25, -45, 300, 70]),
      setField(file, "contact", "mailto:atlas@example.org"),
    ];
    expect(await problemsAfter(...changes)).toEqual([]);
  });

  it("is about a place that exists", async () => {
    expect(await problemsAfter(setField(file, "home", "port"))).toEqual([
      { file, field: "home", value: "port", message: "is not a place; write one of harbour, hill" },
    ]);
  });
});
