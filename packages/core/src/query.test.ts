import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyQuery,
  formatQuery,
  isEmptyQuery,
  listWords,
  parseQuery,
  type Query,
  queryWords,
  toggled,
} from "./query.ts";
import type { Vocabulary } from "./vocabulary.ts";

const vocabulary: Vocabulary = {
  type: ["industry", "education", "health"],
  group: ["greater-bay-area", "assistance-region"],
  place: ["hong-kong", "boston", "kashgar"],
  project: ["regional-cooperation"],
  clause: ["gba-service", "education-poverty-relief"],
  kind: ["programme", "agreement", "event"],
  status: ["planned", "active", "completed"],
};

describe("parseQuery", () => {
  it.each(cases("queries-valid.txt"))("reads %j as %j", (words, canonical) => {
    const { query, problems } = parseQuery(new URLSearchParams(words), vocabulary);
    expect(problems).toEqual([]);
    expect(address(query)).toBe(canonical);
  });

  it.each(cases("queries-invalid.txt"))("reads %j and names %s: %s", (words, word, reason, kept) => {
    const { query, problems } = parseQuery(new URLSearchParams(words), vocabulary);
    expect(problems).toMatchObject([{ word, reason }]);
    expect(problems[0]!.value).not.toBe("");
    expect(address(query)).toBe(kept);
  });

  it("lists what is allowed where a value is unknown", () => {
    const { problems } = parseQuery(new URLSearchParams("kind=party"), vocabulary);
    expect(problems[0]!.allowed).toEqual(["programme", "agreement", "event"]);
  });

  it("gives a query that reads as itself for any words at all", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 260 }),
      fc.constantFrom(
        ...Object.values(vocabulary).flat(),
        "2018",
        "2019,",
        ",",
        " ",
        "__proto__",
        "\0",
        "\ud800",
      ),
    );
    const words = fc.array(fc.tuple(fc.constantFrom(...queryWords, "x"), value), { maxLength: 12 });
    fc.assert(
      fc.property(words, pairs => {
        const { query } = parseQuery(new URLSearchParams(pairs), vocabulary);
        expect(parseQuery(new URLSearchParams(formatQuery(query)), vocabulary)).toEqual({
          query,
          problems: [],
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("formatQuery", () => {
  it("is undone by parseQuery", () => {
    fc.assert(
      fc.property(anyQuery(), query => {
        const words = new URLSearchParams(new URLSearchParams(formatQuery(query)).toString());
        expect(parseQuery(words, vocabulary)).toEqual({ query, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves out what is not asked", () => {
    expect(formatQuery(emptyQuery)).toEqual([]);
    expect(isEmptyQuery(emptyQuery)).toBe(true);
    expect(isEmptyQuery({ ...emptyQuery, to: 0 })).toBe(false);
  });
});

describe("toggled", () => {
  it("chooses a value, keeping the order of the vocabulary, and takes it back", () => {
    const one = toggled(emptyQuery, "type", "health", vocabulary.type);
    const two = toggled(one, "type", "industry", vocabulary.type);
    expect(two.type).toEqual(["industry", "health"]);
    expect(toggled(two, "type", "health", vocabulary.type).type).toEqual(["industry"]);
  });
});

function anyQuery(): fc.Arbitrary<Query> {
  const lists = Object.fromEntries(listWords.map(word => [word, fc.subarray([...vocabulary[word]])])) as {
    [word in (typeof listWords)[number]]: fc.Arbitrary<string[]>;
  };
  const years = fc
    .tuple(fc.option(fc.integer({ min: 0, max: 9999 })), fc.option(fc.integer({ min: 0, max: 9999 })))
    .filter(([from, to]) => from === null || to === null || from <= to);
  const q = fc
    .string({ unit: "binary", maxLength: 100 })
    .map(text => text.trim())
    .filter(text => !text.includes("\0"));
  return fc.tuple(fc.record(lists), years, q).map(([chosen, [from, to], text]) => ({
    ...chosen,
    from,
    to,
    q: text,
  }));
}

function address(query: Query): string {
  return new URLSearchParams(formatQuery(query)).toString().replaceAll("%2C", ",");
}

/** The lines of a list of cases, each cut at its tabs; the first line says what they are. */
function cases(file: string): [string, string, string, string][] {
  const lines = readFileSync(new URL(`../../../tests/cases/${file}`, import.meta.url), "utf8").split("\n");
  return lines.slice(1, -1).map(line => line.split("\t") as [string, string, string, string]);
}
