import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import { exampleProgramme, exampleRecords } from "@atlas/catalogue/example-records";
import { emptyQuery, type Query } from "@atlas/core/query";
import { describe, expect, it } from "vitest";
import type { ActivePart } from "./active-parts.ts";
import { bestRemoval } from "./best-removal.ts";

const catalogue = buildCatalogue(
  catalogueFileOf(
    exampleRecords([
      exampleProgramme("school", { start: "2015", places: ["kashgar"] }),
      exampleProgramme("college", { start: "2016", places: ["kashgar"] }),
      exampleProgramme("clinic", { type: "health", start: "2021", places: ["baise"] }),
    ]),
  ),
);

const part = (word: ActivePart["word"], name: string): ActivePart => ({ word, name, without: {} });
const best = (words: Partial<Query>, ...parts: ActivePart[]) =>
  bestRemoval(catalogue, { ...emptyQuery, ...words }, parts);

describe("bestRemoval", () => {
  it("names the word whose removal finds most, and what is found then", () => {
    const query = { type: ["health"], place: ["kashgar"] };
    expect(best(query, part("type", "Health"), part("place", "Kashgar"))).toEqual({
      names: ["Health"],
      query: { ...emptyQuery, place: ["kashgar"] },
      records: 2,
    });
  });

  it("takes back all values of a word, and both years, together", () => {
    const places = best(
      { type: ["health"], place: ["kashgar", "hong-kong"] },
      part("place", "Kashgar"),
      part("place", "Hong Kong"),
    );
    expect(places).toMatchObject({ names: ["Kashgar", "Hong Kong"], records: 1 });
    const years = best({ from: 2000, to: 2001 }, part("from", "2000–2001"));
    expect(years).toEqual({ names: ["2000–2001"], query: emptyQuery, records: 3 });
  });

  it("passes over words whose removal finds nothing", () => {
    const query = { type: ["health"], place: ["hong-kong"], q: "clinic" };
    const parts = [part("type", "Health"), part("place", "Hong Kong"), part("q", "“clinic”")];
    expect(best(query, ...parts)).toMatchObject({ names: ["Hong Kong"], records: 1 });
  });

  it("is null when no single removal finds anything, and when nothing is asked", () => {
    const query = { type: ["health"], place: ["kashgar"], q: "nowhere" };
    expect(best(query, part("type", "Health"), part("place", "Kashgar"), part("q", "“nowhere”"))).toBeNull();
    expect(best({})).toBeNull();
  });
});
