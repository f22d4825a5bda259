import { emptyQuery, type Query } from "@atlas/core/query";
import { expect, it } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { catalogueFileOf } from "./catalogue-file.ts";
import { exampleProgramme, exampleRecords } from "./example-records.ts";
import { placeSummary, summary } from "./summary.ts";

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords([
      exampleProgramme("a", { places: ["kashgar"] }),
      exampleProgramme("b", { places: ["kashgar", "hong-kong"] }),
      exampleProgramme("c", { type: "health", places: ["baise"] }),
      exampleProgramme("d", { type: "health", places: ["hong-kong"] }),
      exampleProgramme("e", { places: [] }),
    ]),
  ),
);
const asked = (words: Partial<Query>) => summary(catalogue, { ...emptyQuery, ...words }, "en");
const name = (id: string) => catalogue.placesById.get(id)!.shortName.en;

it("counts a programme once, and once in each of its places", () => {
  expect(asked({})).toEqual({
    records: 5,
    places: 3,
    most: { names: [name("hong-kong"), name("kashgar")], count: 2 },
    about: [],
    within: [],
    from: null,
    to: null,
    text: "",
  });
});

it("names no place where more than two have most, or where there is one alone", () => {
  expect(asked({ type: ["health"] })).toMatchObject({ records: 2, places: 2, most: { count: 1 } });
  expect(asked({ place: ["kashgar"] })).toMatchObject({ records: 2, places: 1, most: null });
  expect(asked({ q: "no such text" })).toMatchObject({ records: 0, places: 0, most: null });
});

it("says of one place what is found there, without its name", () => {
  const found = placeSummary(
    catalogue,
    { ...emptyQuery, type: ["health"], place: ["baise"] },
    "hong-kong",
    "en",
  );
  expect(found).toMatchObject({ records: 1, places: 0, most: null, within: [] });
});
