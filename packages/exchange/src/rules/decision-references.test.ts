import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "decision.json";

describe("the Decision", () => {
  it.each([
    ["clauses[0].project", "fly", "is not a project of the Decision; write one of reach"],
    ["clauses[0].kind", "dream", "is not a kind of clause; write one of plan"],
    ["clauses[0].places[0]", "dale", "is not a partner place; write one of hill"],
    ["clauses[0].types[0]", "tunnel", "is not a programme type; write one of works, study"],
    ["groups[0].clauses[0]", "air", "is not a clause of the Decision; write one of roads"],
  ])("whose %s is unknown is reported", async (field, value, message) => {
    expect(await problemsAfter(setField(file, field, value))).toEqual([{ file, field, value, message }]);
  });

  it("lists places that exist", async () => {
    expect(await problemsAfter(setField(file, "groups[0].places", ["hill", "dale"]))).toEqual([
      {
        file,
        field: "groups[0].places[1]",
        value: "dale",
        message: "is not a partner place; write one of hill",
      },
    ]);
  });
});
