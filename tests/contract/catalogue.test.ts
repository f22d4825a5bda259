import { facets } from "@atlas/catalogue/facets";
import { find } from "@atlas/catalogue/find";
import { headline } from "@atlas/catalogue/headline";
import { placeLinks } from "@atlas/catalogue/links";
import { emptyQuery, listWords, type Query } from "@atlas/core/query";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Oracle } from "./oracle.ts";
import { anyQuery } from "./random-queries.ts";
import { realGeodata } from "./real-geodata.ts";

const { file, catalogue } = await realGeodata();
const oracle = new Oracle(file);
const queries = anyQuery(file, catalogue.vocabulary);
const ids = (programmes: readonly { id: string }[]) => programmes.map(programme => programme.id);

describe("the catalogue of the real geodata, compared with the design written down naively", () => {
  it("finds the same programmes in the same order", () => {
    fc.assert(
      fc.property(queries, query => {
        expect(ids(find(catalogue, query))).toEqual(ids(oracle.find(query)));
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  it("counts the same for every option of every word", () => {
    fc.assert(
      fc.property(queries, query => {
        const { numberMatched, facets: counts } = facets(catalogue, query);
        expect(numberMatched).toBe(oracle.find(query).length);
        for (const word of listWords)
          for (const option of catalogue.vocabulary[word])
            expect([word, option, counts[word][option]]).toEqual([
              word,
              option,
              oracle.count(query, word, option),
            ]);
        expect(counts.year).toEqual(oracle.year(query));
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it("links each of the 28 partners with the same counts, by type and in all", () => {
    fc.assert(
      fc.property(queries, query => {
        const links = placeLinks(catalogue, query);
        expect(links).toHaveLength(28);
        for (const { place, programmes, types } of links) {
          const found = oracle.inPlace(query, place);
          expect(programmes).toBe(found.length);
          for (const type of catalogue.vocabulary.type)
            expect(types[type]).toBe(found.filter(programme => programme.type === type).length);
        }
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it("makes the headline from the same numbers", () => {
    expect(headline(catalogue, emptyQuery)).toEqual({ partners: 28, records: 209, since: 1992, undated: 77 });
    fc.assert(
      fc.property(queries, query => {
        const found = oracle.find(query);
        const years = found.flatMap(({ start }) => (start === null ? [] : [Number(start.slice(0, 4))]));
        expect(headline(catalogue, query)).toEqual({
          partners: partnersOf(query).length,
          records: found.length,
          since: years.length === 0 ? null : Math.min(...years),
          undated: found.length - years.length,
        });
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});

describe("searching in three scripts", () => {
  it.each([
    [["广西", "廣西", "Guangxi", "GUANGXI", "ｇｕａｎｇｘｉ"], 35],
    [["喀什", "Kashgar", "kashi", "ka shi", "KASHI"], 18],
    [["华为", "華為", "huawei"], 3],
    [["产业园", "產業園"], 11],
    [["慕尼黑", "Munich", "munihei"], 5],
  ])("finds the same by each of %j", (spellings, count) => {
    const found = spellings.map(q => ids(find(catalogue, { ...emptyQuery, q })));
    expect(found[0]).toHaveLength(count);
    for (const list of found) expect(list).toEqual(found[0]);
  });
});

describe("every Chinese word of the records", () => {
  it("finds the same in simplified and in traditional characters", () => {
    const { places, programmes } = file.records;
    const texts = [
      ...programmes.flatMap(({ title, summary }) => [title, summary]),
      ...programmes.flatMap(({ sites, organisations }) => [
        ...sites.map(site => site.name),
        ...organisations.map(organisation => organisation.names),
      ]),
      ...places.flatMap(({ name, shortName }) => [name, shortName]),
    ];
    const words = new Intl.Segmenter("zh", { granularity: "word" });
    const pairs = texts
      .filter(text => text["zh-Hans"].length === text["zh-Hant"].length)
      .flatMap(text =>
        [...words.segment(text["zh-Hans"])].map(({ segment, index }) => [
          segment,
          text["zh-Hant"].slice(index, index + segment.length),
        ]),
      )
      .filter(([simplified, traditional]) => simplified!.length > 1 && simplified !== traditional);
    expect(pairs.length).toBeGreaterThan(1000);
    for (const [simplified, traditional] of pairs)
      expect([simplified, ids(find(catalogue, { ...emptyQuery, q: simplified! }))]).toEqual([
        simplified,
        ids(find(catalogue, { ...emptyQuery, q: traditional! })),
      ]);
  });
});

function partnersOf(query: Query): string[] {
  return catalogue.vocabulary.place.filter(place => {
    const group = catalogue.placesById.get(place)!.group;
    return (
      (query.place.length === 0 || query.place.includes(place)) &&
      (query.group.length === 0 || query.group.includes(group)) &&
      oracle.inPlace(query, place).length > 0
    );
  });
}
