import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "codelists.json";

describe("the families of types", () => {
  it("name types that exist", async () => {
    expect(await problemsAfter(setField(file, "typeFamilies[0].types", ["works", "tunnel"]))).toEqual([
      {
        file,
        field: "typeFamilies[0].types[1]",
        value: "tunnel",
        message: "is not a programme type; write one of works, study",
      },
    ]);
  });

  it("share no type", async () => {
    expect(await problemsAfter(setField(file, "typeFamilies[1].types", ["study", "works"]))).toEqual([
      {
        file,
        field: "typeFamilies[1].types[1]",
        value: "works",
        message: "is in the family hard already; leave it in one of the two",
      },
    ]);
  });

  it("leave no type out", async () => {
    const families = [{ id: "hard", name: text, shortName: text, types: ["works"] }];
    expect(await problemsAfter(setField(file, "typeFamilies", families))).toEqual([
      {
        file,
        field: "programmeTypes[1].id",
        value: "study",
        message: "is in no family; add it to one of typeFamilies",
      },
    ]);
  });
});

const text = { "zh-Hans": "硬", "zh-Hant": "硬", en: "Hard" };
