import { describe, expect, it } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { catalogueFileOf } from "./catalogue-file.ts";
import { examplePlace, exampleProgramme, exampleRecords, organisation, text } from "./example-records.ts";
import { type Hits, searchGroups } from "./search-groups.ts";

const hospital = organisation(text("喀什人民医院", "喀什人民醫院", "Kashgar Hospital"));
const university = organisation(text("深圳大学", "深圳大學", "Shenzhen University"));

const kashgar = examplePlace("kashgar", {
  group: "assistance-region",
  name: text("喀什地区", "喀什地區", "Kashgar Prefecture"),
  shortName: text("喀什", "喀什", "Kashgar"),
});
const kashmir = examplePlace("kashmir-street", {
  group: "assistance-region",
  shortName: text("街", "街", "Old Kashgar"),
});

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords(
      [
        exampleProgramme("ward", { title: text("喀什病房", "喀什病房", "Ward"), organisations: [hospital] }),
        exampleProgramme("course", {
          title: text("课程", "課程", "Course"),
          summary: text("喀什", "喀什", "taught in Kashgar"),
          organisations: [hospital, university],
        }),
        exampleProgramme("exchange", { title: text("交流", "交流", "A Kashgar exchange") }),
        exampleProgramme("university", { organisations: [university] }),
        exampleProgramme("college", { organisations: [university] }),
      ],
      { places: [kashmir, kashgar, examplePlace("shenzhen", { name: text("深圳", "深圳", "Shenzhen") })] },
    ),
  ),
);

const ask = (words: string, most = 4) => searchGroups(catalogue, words, most);
const ids = ({ first }: Hits<{ readonly id: string }>) => first.map(({ item }) => item.id);

describe("searchGroups", () => {
  it("puts names that begin with the text first, then names that hold it, then the rest", () => {
    expect(ids(ask("kashgar").places)).toEqual(["kashgar", "kashmir-street"]);
    expect(ids(ask("喀什").programmes)).toEqual(["ward", "course"]);
    expect(ids(ask("kashgar").programmes)).toEqual(["exchange", "course"]);
  });

  it("finds places by pinyin and says by which line", () => {
    const { first } = ask("kashi").places;
    expect(first).toEqual([{ item: kashgar, line: "kashi" }]);
  });

  it("finds the same in simplified and in traditional characters", () => {
    expect(ask("人民医院").organisations).toEqual({
      ...ask("人民醫院").organisations,
      first: [{ item: { names: hospital.names, programmes: 2 }, line: "喀什人民医院" }],
    });
    expect(ids(ask("课程").programmes)).toEqual(ids(ask("課程").programmes));
  });

  it("puts the busiest organisation first and counts its programmes", () => {
    const { first } = ask("n").organisations;
    expect(first.map(({ item }) => [item.names.en, item.programmes])).toEqual([
      ["Shenzhen University", 3],
      ["Kashgar Hospital", 2],
    ]);
  });

  it("gives no more than asked, and tells how many there are", () => {
    const { programmes } = ask("a", 2);
    expect(programmes.first).toHaveLength(2);
    expect(programmes.total).toBe(5);
  });

  it("leaves home out, and finds nothing by a blank text", () => {
    expect(ask("深圳").places).toEqual({ total: 0, first: [] });
    expect(ask("  ").programmes).toEqual({ total: 0, first: [] });
  });
});
