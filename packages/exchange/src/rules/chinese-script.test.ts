import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "programmes/bridge.json";

describe("a Simplified text", () => {
  it.each([
    ["為群众建橋", "has characters of Traditional Chinese; write 为 for 為, 桥 for 橋"],
    ["建成後", "has characters of Traditional Chinese; write 后 for 後"],
    ["乾燥的特徵", "has characters of Traditional Chinese; write 征 for 徵"],
  ])("with Traditional characters is reported: %s", async (value, message) => {
    const field = "summary.zh-Hans";
    expect(await problemsAfter(setField(file, field, value))).toEqual([{ file, field, value, message }]);
  });

  it.each([
    "著名的瞭望塔",
    "乾隆年间的乾务镇和乾县",
    "昇腾处理器",
    "慰藉",
    "二噁英",
    "哪吒",
    "魏徵",
    "于是台湾、皇后、里程、干部",
    "宫商角徵羽",
  ])("may hold %s", async value => {
    expect(await problemsAfter(setField(file, "summary.zh-Hans", value))).toEqual([]);
  });

  it("is looked for everywhere, in every file", async () => {
    const changes = [
      setField("atlas.json", "views[0].inset.name.zh-Hans", "灣"),
      setField("places/hill.geojson", "properties.name.zh-Hans", "縣"),
      setField("codelists.json", "kinds[0].definition.zh-Hans", "項"),
      setField("decision.json", "groups[0].note.zh-Hans", "註"),
      setField(file, "sites[0].name.zh-Hans", "園"),
    ];
    const problems = await problemsAfter(...changes);
    expect(problems.map(problem => problem.field).sort()).toEqual([
      "groups[0].note.zh-Hans",
      "kinds[0].definition.zh-Hans",
      "properties.name.zh-Hans",
      "sites[0].name.zh-Hans",
      "views[0].inset.name.zh-Hans",
    ]);
  });

  it("is not asked of the title of a source", async () => {
    expect(await problemsAfter(setField(file, "source.title", "為羣眾建橋"))).toEqual([]);
  });
});

describe("a Traditional text", () => {
  it("with characters that only Simplified Chinese has is reported", async () => {
    const field = "title.zh-Hant";
    expect(await problemsAfter(setField(file, field, "深圳国际桥"))).toEqual([
      {
        file,
        field,
        value: "深圳国际桥",
        message: "has characters of Simplified Chinese; write 國 for 国, 際 for 际, 橋 for 桥",
      },
    ]);
  });

  it.each(["皇后、里程、台灣、干預、雲與云", "衞生、着手、高峯、裏面、羣眾", "矽谷"])(
    "may hold %s",
    async value => {
      expect(await problemsAfter(setField(file, "title.zh-Hant", value))).toEqual([]);
    },
  );
});
