import { formatWords } from "@atlas/core/address";
import { formatQuery, listWords } from "@atlas/core/query";
import fc from "fast-check";
import { expect, it } from "vitest";
import { apiApp } from "./api-app.ts";
import { Oracle } from "./oracle.ts";
import { anyQuery } from "./random-queries.ts";

const { ask, file, catalogue } = await apiApp();
const oracle = new Oracle(file);

it("counts as the design says, for 300 queries", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuery(file, catalogue.vocabulary), async query => {
      const answer = await (await ask(`/api/facets${formatWords(formatQuery(query))}`)).json();
      expect(Object.keys(answer)).toEqual(["revision", "numberMatched", "facets"]);
      expect(answer.revision).toBe(file.revision);
      expect(answer.numberMatched).toBe(oracle.find(query).length);
      for (const word of listWords)
        expect([word, answer.facets[word]]).toEqual([
          word,
          Object.fromEntries(
            catalogue.vocabulary[word].map(option => [option, oracle.count(query, word, option)]),
          ),
        ]);
      expect(answer.facets.year).toEqual(oracle.year(query));
    }),
    { numRuns: 300 },
  );
}, 60_000);

it("keeps the order of the vocabulary, years ascending, undated last", async () => {
  const { facets } = await (await ask("/api/facets")).json();
  for (const word of listWords) expect(Object.keys(facets[word])).toEqual(catalogue.vocabulary[word]);
  const years = Object.keys(facets.year);
  expect([years[0], years[1], years[years.length - 1]]).toEqual(["1992", "1993", "undated"]);
});
