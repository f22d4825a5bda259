import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "programmes/bridge.json";

describe("a programme", () => {
  it.each([
    ["kind", "plan", "is not a kind; write one of programme, event"],
    ["places[0]", "dale", "is not a partner place; write one of hill"],
    ["type", "tunnel", "is not a programme type; write one of works, study"],
    ["status", "asleep", "is not a status; write one of active"],
    ["project", "fly", "is not a project of the Decision; write one of reach"],
    ["clause", "air", "is not a clause of the Decision; write one of roads"],
    ["organisations[0].role", "boss", "is not a role; write one of lead"],
    ["budget.basis", "gift", "is not a basis of a budget; write one of funding"],
    ["confidence", "sure", "is not a degree of confidence; write one of high"],
    ["sites[0].exactness", "inch", "is not a degree of exactness; write one of town"],
    ["sites[0].place", "dale", "is not a place; write one of harbour, hill"],
  ])("whose %s is unknown is reported", async (field, value, message) => {
    expect(await problemsAfter(setField(file, field, value))).toEqual([{ file, field, value, message }]);
  });

  it("names no place twice", async () => {
    expect(await problemsAfter(setField(file, "places", ["hill", "hill"]))).toEqual([
      { file, field: "places[1]", value: "hill", message: "is listed twice; take one out" },
    ]);
  });

  it("names partners, not home", async () => {
    expect(await problemsAfter(setField(file, "places", ["hill", "harbour"]))).toEqual([
      { file, field: "places[1]", value: "harbour", message: "is not a partner place; write one of hill" },
    ]);
  });

  it("has its sites in its own places or at home", async () => {
    expect(await problemsAfter(setField(file, "places", []))).toEqual([
      {
        file,
        field: "sites[0].place",
        value: "hill",
        message: "is neither a place of this programme nor home; write one of harbour",
      },
    ]);
  });
});
