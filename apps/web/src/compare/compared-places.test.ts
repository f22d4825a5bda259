import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { exampleProgramme, exampleRecords } from "@atlas/catalogue/example-records";
import { recordOrdersOf } from "@atlas/catalogue/name-order";
import { emptyQuery } from "@atlas/core/query";
import { expect, it } from "vitest";
import { comparedPlaces, sharedClauses, sharedRecords } from "./compared-places.ts";

const clause = (id: string) =>
  ({ id, locator: { section: 1, paragraph: 1 }, places: [], types: [] }) as unknown as ReturnType<
    typeof exampleRecords
  >["decision"]["clauses"][number];

const records = exampleRecords([
  exampleProgramme("school", { places: ["kashgar"], clause: "aid" }),
  exampleProgramme("fund", { places: ["kashgar", "baise"], clause: "funds", type: "health" }),
  exampleProgramme("park", { places: ["baise"], clause: "aid", start: "2016" }),
  exampleProgramme("lab", { places: ["hong-kong"] }),
]);
const catalogue = buildCatalogue({
  revision: "r",
  records: { ...records, decision: { ...records.decision, clauses: [clause("aid"), clause("funds")] } },
  searchKeys: { programmes: {}, places: {}, organisations: {} },
  orders: recordOrdersOf(records),
});
const ids = (programmes: readonly { id: string }[]) => programmes.map(({ id }) => id).sort();

it("gives each place its records, in the order asked for; a shared record counts in each", () => {
  const [baise, kashgar] = comparedPlaces(catalogue, emptyQuery, ["baise", "kashgar"]);
  expect(ids(baise!.programmes)).toEqual(["fund", "park"]);
  expect(baise!.years.undated).toBe(1);
  expect(ids(kashgar!.programmes)).toEqual(["fund", "school"]);
  expect(kashgar!.types).toEqual({ education: 1, health: 1 });
});

it("counts under the query", () => {
  const [kashgar] = comparedPlaces(catalogue, { ...emptyQuery, type: ["health"] }, ["kashgar"]);
  expect(ids(kashgar!.programmes)).toEqual(["fund"]);
  expect(kashgar!.types).toEqual({ education: 0, health: 1 });
});

it("finds the clauses that all places have in common", () => {
  const shared = (places: string[]) =>
    sharedClauses(catalogue, comparedPlaces(catalogue, emptyQuery, places)).map(one => [
      one.clause.id,
      one.counts,
    ]);
  expect(shared(["kashgar", "baise"])).toEqual([
    ["aid", [1, 1]],
    ["funds", [1, 1]],
  ]);
  expect(shared(["kashgar", "baise", "hong-kong"])).toEqual([]);
});

it("finds the records that two places share", () => {
  expect(
    ids(sharedRecords(comparedPlaces(catalogue, emptyQuery, ["kashgar", "hong-kong", "baise"]))),
  ).toEqual(["fund"]);
});
