import { emptyQuery, type Query } from "@atlas/core/query";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { catalogueFileOf } from "./catalogue-file.ts";
import { exampleProgramme, exampleRecords } from "./example-records.ts";
import { find } from "./find.ts";
import { gather } from "./gather.ts";

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords([
      exampleProgramme("nowhere", { places: [], start: "2023" }),
      exampleProgramme("both", { places: ["kashgar", "hong-kong", "kashgar"], start: "2022" }),
      exampleProgramme("clinic", { places: ["kashgar"], type: "health", start: "2021" }),
    ]),
  ),
);

function headings(by: "place" | "type", words: Partial<Query> = {}) {
  const query = { ...emptyQuery, ...words };
  return gather(catalogue, find(catalogue, query), { by, query }).map(({ id, programmes }) => [
    id,
    programmes.map(programme => programme.id),
  ]);
}

describe("gather", () => {
  it("puts a programme once under each of its places, the busiest place first, no place last", () => {
    expect(headings("place")).toEqual([
      ["kashgar", ["both", "clinic"]],
      ["hong-kong", ["both"]],
      [null, ["nowhere"]],
    ]);
  });

  it("leaves out places that were not asked for", () => {
    expect(headings("place", { place: ["hong-kong"] })).toEqual([["hong-kong", ["both"]]]);
    expect(headings("place", { group: ["assistance-region"] })).toEqual([["kashgar", ["both", "clinic"]]]);
  });

  it("puts a programme once under its type, in the order of the types", () => {
    expect(headings("type")).toEqual([
      ["education", ["nowhere", "both"]],
      ["health", ["clinic"]],
    ]);
  });
});
