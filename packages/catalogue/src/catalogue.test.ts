import { emptyQuery, type Query } from "@atlas/core/query";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { catalogueFileOf } from "./catalogue-file.ts";
import { exampleProgramme, exampleRecords } from "./example-records.ts";
import { facets } from "./facets.ts";
import { find } from "./find.ts";
import { headline } from "./headline.ts";
import { placeLinks } from "./links.ts";
import { partnersFound } from "./partners.ts";
import { years } from "./years.ts";

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords([
      exampleProgramme("undated-b"),
      exampleProgramme("undated-a", { places: [] }),
      exampleProgramme("school", { start: "2019", end: "2021", places: ["kashgar", "hong-kong"] }),
      exampleProgramme("clinic", { type: "health", start: "2020", places: ["baise"], statusAsOf: "2022-03" }),
      exampleProgramme("fair", { kind: "event", type: "health", start: "2020-05", places: ["hong-kong"] }),
    ]),
  ),
);

const asked = (words: Partial<Query>): Query => ({ ...emptyQuery, ...words });
const found = (words: Partial<Query>) => find(catalogue, asked(words)).map(programme => programme.id);

describe("find", () => {
  it("gives everything for an empty query: newest start first, undated last, then by id", () => {
    expect(found({})).toEqual(["fair", "clinic", "school", "undated-a", "undated-b"]);
  });

  it("joins different words with AND and the values of one word with OR", () => {
    expect(found({ type: ["health", "education"], kind: ["event"] })).toEqual(["fair"]);
    expect(found({ place: ["baise", "kashgar"] })).toEqual(["clinic", "school", "undated-b"]);
  });

  it("lets group and place be met by different places", () => {
    expect(found({ group: ["greater-bay-area"], place: ["kashgar"] })).toEqual(["school"]);
  });

  it("finds every period that overlaps the years asked, and everything undated", () => {
    expect(found({ from: 2021, to: 2021 })).toEqual(["clinic", "school", "undated-a", "undated-b"]);
    expect(found({ from: 2022 })).toEqual(["clinic", "undated-a", "undated-b"]);
    expect(found({ to: 2018 })).toEqual(["undated-a", "undated-b"]);
  });

  it("finds a text in any case and width, trimmed", () => {
    expect(found({ q: "  ＴＩＴＬＥ of F" })).toEqual(["fair"]);
    expect(found({ q: "title  of" })).toEqual([]);
  });
});

describe("facets", () => {
  it("counts each option as if it alone were asked of its word", () => {
    const { numberMatched, facets: counts } = facets(
      catalogue,
      asked({ type: ["health"], from: 2021, to: 2021 }),
    );
    expect(numberMatched).toBe(1);
    expect(counts.type).toEqual({ education: 3, health: 1 });
    expect(counts.place).toEqual({ "hong-kong": 0, kashgar: 0, baise: 1 });
    expect(counts.group).toEqual({ "greater-bay-area": 0, "assistance-region": 1 });
    expect(counts.year).toEqual({ 2019: 0, 2020: 2, 2021: 1, 2022: 1, undated: 0 });
  });

  it("counts a programme once in a group it has two places of", () => {
    const two = buildCatalogue(
      catalogueFileOf(exampleRecords([exampleProgramme("both", { places: ["kashgar", "baise"] })])),
    );
    expect(facets(two, emptyQuery).facets.group).toEqual({ "greater-bay-area": 0, "assistance-region": 1 });
    expect(facets(two, emptyQuery).facets.place).toEqual({ "hong-kong": 0, kashgar: 1, baise: 1 });
  });

  it("has no bars where nothing is dated", () => {
    const none = buildCatalogue(catalogueFileOf(exampleRecords([exampleProgramme("one")])));
    expect(facets(none, emptyQuery).facets.year).toEqual({ undated: 1 });
  });
});

describe("years", () => {
  it("tells what began in a year from what went on, whatever years are asked", () => {
    expect(years(catalogue, asked({ from: 2030 }))).toEqual({
      bars: [
        { year: 2019, programmes: 1, began: 1 },
        { year: 2020, programmes: 3, began: 2 },
        { year: 2021, programmes: 2, began: 0 },
        { year: 2022, programmes: 1, began: 0 },
      ],
      undated: 2,
    });
  });
});

describe("placeLinks", () => {
  it("gives every partner, zero included, and counts a programme once in each of its places", () => {
    expect(placeLinks(catalogue, asked({ type: ["education"] }))).toEqual([
      { place: "hong-kong", programmes: 1, types: { education: 1, health: 0 } },
      { place: "kashgar", programmes: 2, types: { education: 2, health: 0 } },
      { place: "baise", programmes: 0, types: { education: 0, health: 0 } },
    ]);
  });
});

describe("headline", () => {
  it("counts partners, records, the first year and the undated", () => {
    expect(headline(catalogue, emptyQuery)).toEqual({ partners: 3, records: 5, since: 2019, undated: 2 });
    expect(headline(catalogue, asked({ q: "nothing" }))).toEqual({
      partners: 0,
      records: 0,
      since: null,
      undated: 0,
    });
  });

  it("counts only partners that satisfy group and place themselves", () => {
    const partners = (words: Partial<Query>) =>
      partnersFound(catalogue, asked(words)).map(link => link.place);
    expect(partners({ group: ["greater-bay-area"] })).toEqual(["hong-kong"]);
    expect(partners({ group: ["greater-bay-area"], place: ["kashgar"] })).toEqual([]);
    expect(headline(catalogue, asked({ place: ["kashgar"] })).partners).toBe(1);
  });
});

describe("catalogueFileOf", () => {
  it("gives the same content the same revision, and other content another", () => {
    const revision = (id: string) => catalogueFileOf(exampleRecords([exampleProgramme(id)])).revision;
    expect(revision("one")).toMatch(/^[0-9a-f]{12}$/);
    expect(revision("one")).toBe(revision("one"));
    expect(revision("one")).not.toBe(revision("two"));
  });
});
