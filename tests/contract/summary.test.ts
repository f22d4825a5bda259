import { summary } from "@atlas/catalogue/summary";
import { type SummaryFacts, summarySentence } from "@atlas/messages/summary-sentence";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Oracle } from "./oracle.ts";
import { anyQuery } from "./random-queries.ts";
import { realGeodata } from "./real-geodata.ts";

const facts: SummaryFacts = {
  records: 17,
  places: 9,
  most: { names: ["Beijing"], count: 4 },
  about: ["Education"],
  within: [],
  from: null,
  to: null,
  text: "",
};

it("says what is found, where, and where most", () => {
  expect(summarySentence("en", facts)).toBe("17 education records in 9 places, most in Beijing (4)");
  const chinese = { ...facts, most: { names: ["北京"], count: 4 }, about: ["教育"] };
  expect(summarySentence("zh-Hans", chinese)).toBe("教育类记录 17 条，涉及 9 个合作地，最多的是北京（4 条）");
  expect(summarySentence("zh-Hant", chinese)).toBe("教育類記錄 17 條，涉及 9 個合作地，最多的是北京（4 條）");
});

it("says the rest of the filters after it, and two places with as many", () => {
  expect(
    summarySentence("en", {
      ...facts,
      records: 1209,
      about: [],
      most: { names: ["Beijing", "Wuhan"], count: 4 },
      within: ["Assistance regions"],
      from: 2015,
      to: 2020,
      text: "chips",
    }),
  ).toBe(
    "1,209 records in 9 places, most in Beijing and Wuhan (4 each); Assistance regions; 2015–2020; “chips”",
  );
  expect(
    summarySentence("zh-Hans", {
      ...facts,
      about: [],
      most: { names: ["北京", "武汉"], count: 4 },
      within: ["对口帮扶地区"],
      from: 2015,
      text: "芯片",
    }),
  ).toBe("合作记录 17 条，涉及 9 个合作地，最多的是北京和武汉（各 4 条）；对口帮扶地区；2015 年以来；“芯片”");
});

it("says that nothing was found, and that one was", () => {
  const none = { ...facts, records: 0, places: 0, most: null };
  expect(summarySentence("en", none)).toBe("No education records");
  expect(summarySentence("en", { ...none, records: 1, places: 1 })).toBe("1 education record in 1 place");
  expect(summarySentence("zh-Hans", { ...none, about: ["教育"] })).toBe("没有教育类记录");
});

it("counts as the design says, for 200 queries", async () => {
  const { catalogue, file } = await realGeodata();
  const oracle = new Oracle(file);
  fc.assert(
    fc.property(anyQuery(file, catalogue.vocabulary), query => {
      const facts = summary(catalogue, query, "en");
      const counts = catalogue.vocabulary.place
        .filter(id => query.place.length === 0 || query.place.includes(id))
        .filter(id => query.group.length === 0 || query.group.includes(catalogue.placesById.get(id)!.group))
        .map(id => oracle.inPlace(query, id).length)
        .filter(count => count > 0);
      expect([facts.records, facts.places]).toEqual([oracle.find(query).length, counts.length]);
      if (facts.most) expect(facts.most.count).toBe(Math.max(...counts));
    }),
    { numRuns: 200 },
  );
});
