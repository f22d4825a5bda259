import type { SortOrder } from "@atlas/core/address";
import type { Language } from "@atlas/core/language";
import { emptyQuery } from "@atlas/core/query";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { catalogueFileOf } from "./catalogue-file.ts";
import { examplePlace, exampleProgramme, exampleRecords, text } from "./example-records.ts";
import { find } from "./find.ts";
import { placeLinks } from "./links.ts";
import { ordersOffered, orderUsed, sortedLinks, sortedProgrammes } from "./sort.ts";

const place = (id: string, hans: string, hant: string, en: string) =>
  examplePlace(id, { group: "assistance-region", shortName: text(hans, hant, en) });
const sum = (value: number, currency = "CNY") => ({
  value,
  currency,
  basis: "funding",
  note: text("note"),
});

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords(
      [
        exampleProgramme("bridge", {
          places: ["kashgar", "macao"],
          title: text("“红”桥", "「紅」橋", "Red bridge"),
          start: "2020",
          budget: sum(5_000_000),
        }),
        exampleProgramme("clinic", {
          places: ["macao"],
          title: text("2号医院", "2號醫院", "Clinic 2"),
          start: "2022",
          budget: sum(9, "USD"),
        }),
        exampleProgramme("dam", {
          places: ["beijing"],
          title: text("坝", "壩", "A dam"),
          start: "2021",
          budget: sum(7_000_000),
        }),
        exampleProgramme("expo", { places: ["kashgar"], title: text("10届博览会", "10屆博覽會", "Expo 10") }),
        exampleProgramme("fund", {
          places: [],
          title: text("基金", "基金", "fund"),
          start: "2023",
          budget: sum(8, "EUR"),
        }),
      ],
      {
        places: [
          place("beijing", "北京", "北京", "Beijing"),
          place("kashgar", "喀什", "喀什", "Kashgar"),
          place("macao", "澳门", "澳門", "Macao"),
          examplePlace("shenzhen"),
        ],
      },
    ),
  ),
);

const places = (sort: SortOrder, language: Language) =>
  sortedLinks(catalogue, placeLinks(catalogue, emptyQuery), { sort, language }).map(link => link.place);
const programmes = (sort: SortOrder, language: Language, found = find(catalogue, emptyQuery)) =>
  sortedProgrammes(catalogue, found, { sort, language }).map(programme => programme.id);

describe("partners", () => {
  it("stand by their records, equals in the order of the places", () => {
    expect(places("default", "en")).toEqual(["kashgar", "macao", "beijing"]);
  });

  it("stand by pinyin in Chinese and by the alphabet in English", () => {
    expect(places("name", "zh-Hans")).toEqual(["macao", "beijing", "kashgar"]);
    expect(places("name", "zh-Hant")).toEqual(["macao", "beijing", "kashgar"]);
    expect(places("name", "en")).toEqual(["beijing", "kashgar", "macao"]);
  });

  it("stand by strokes in Chinese: five, twelve, fifteen", () => {
    expect(places("stroke", "zh-Hant")).toEqual(["beijing", "kashgar", "macao"]);
  });

  it("know no date and no money", () => {
    expect(places("money", "en")).toEqual(places("default", "en"));
    expect(places("date", "zh-Hans")).toEqual(places("default", "zh-Hans"));
  });
});

describe("programmes", () => {
  it("stand newest first and undated last", () => {
    expect(programmes("default", "en")).toEqual(["fund", "clinic", "dam", "bridge", "expo"]);
    expect(programmes("date", "en")).toEqual(programmes("default", "en"));
  });

  it("stand by title: quotation marks left out, 2 before 10", () => {
    expect(programmes("name", "zh-Hans")).toEqual(["clinic", "expo", "dam", "bridge", "fund"]);
    expect(programmes("name", "en")).toEqual(["dam", "clinic", "expo", "fund", "bridge"]);
  });

  it("stand by money: yuan first, larger sums first, those without a sum last", () => {
    expect(programmes("money", "en")).toEqual(["dam", "bridge", "fund", "clinic", "expo"]);
  });

  it("stay those that were found", () => {
    const found = find(catalogue, { ...emptyQuery, place: ["kashgar"] });
    expect(programmes("name", "en", found)).toEqual(["expo", "bridge"]);
  });
});

describe("what a list offers", () => {
  it("has no strokes in English", () => {
    expect(ordersOffered("places", "en")).toEqual(["default", "name"]);
    expect(ordersOffered("programmes", "en")).toEqual(["default", "name", "money"]);
    expect(ordersOffered("places", "zh-Hant")).toEqual(["default", "name", "stroke"]);
  });

  it("stands for what an address may ask for without having it", () => {
    expect(orderUsed("programmes", "en", "stroke")).toBe("name");
    expect(orderUsed("places", "zh-Hans", "money")).toBe("default");
    expect(orderUsed("programmes", "zh-Hans", "date")).toBe("default");
    expect(orderUsed("programmes", "zh-Hans", "money")).toBe("money");
  });
});
