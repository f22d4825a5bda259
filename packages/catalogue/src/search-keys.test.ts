import { emptyQuery } from "@atlas/core/query";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "./catalogue.ts";
import { catalogueFileOf } from "./catalogue-file.ts";
import { examplePlace, exampleProgramme, exampleRecords, organisation, text } from "./example-records.ts";
import { find } from "./find.ts";

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords(
      [
        exampleProgramme("hospital", {
          title: text("人民医院里的女子班", "人民醫院裏的女子班", "A class in the hospital"),
          summary: text("为村民建设", "為村民建設", "Built for villagers"),
          organisations: [organisation(text("旅游观光协会", "旅遊觀光協會", "Tourism association"))],
        }),
        exampleProgramme("farm", { places: ["baise"], title: text("农场", "農場", "Farm") }),
      ],
      {
        places: [
          examplePlace("shenzhen", { name: text("深圳市", "深圳市", "Shenzhen") }),
          examplePlace("kashgar", {
            group: "assistance-region",
            name: text("喀什地区", "喀什地區", "Kashgar Prefecture"),
          }),
          examplePlace("baise", { group: "assistance-region", aliases: ["广西", "廣西", "Guangxi"] }),
        ],
      },
    ),
  ),
);

const found = (q: string) => find(catalogue, { ...emptyQuery, q }).map(programme => programme.id);

describe("searchKeysOf", () => {
  it.each(["医院", "醫院", "yiyuan", "YI YUAN", "hospital"])("finds a title by %s", q => {
    expect(found(q)).toEqual(["hospital"]);
  });

  it.each(["里的", "裏的", "裡的"])("finds the simplified, the Hong Kong and the Taiwan character: %s", q => {
    expect(found(q)).toEqual(["hospital"]);
  });

  it.each(["喀什", "kashi", "ka shi", "Kashgar", "地區"])("finds what is in a place by %s", q => {
    expect(found(q)).toEqual(["hospital"]);
  });

  it.each(["nüzi", "nvzi"])("finds ü by either letter: %s", q => {
    expect(found(q)).toEqual(["hospital"]);
  });

  it.each(["观光", "觀光", "guanguang", "tourism"])("finds an organisation by %s", q => {
    expect(found(q)).toEqual(["hospital"]);
  });

  it.each(["广西", "廣西", "Guangxi", "guangxi"])("finds the same by each alias, and no 观光协会: %s", q => {
    expect(found(q)).toEqual(["farm"]);
  });

  it("does not find a text across two fields", () => {
    expect(found("班为村民")).toEqual([]);
  });
});
