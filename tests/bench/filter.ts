/** Measures: one filter (find, facets and links) over 10,000 programmes, indexed and by the naive oracle. */
import { buildCatalogue, type Catalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import { facets } from "@atlas/catalogue/facets";
import { find } from "@atlas/catalogue/find";
import { placeLinks } from "@atlas/catalogue/links";
import { emptyQuery, listWords, type Query } from "@atlas/core/query";
import type { Records } from "@atlas/core/records";
import { Oracle } from "../contract/oracle.ts";
import { generatedRecords } from "./generated-records.ts";
import { median, type Row } from "./measurement.ts";

const programmes = 10_000;
const runs = 60;

const queries: readonly [name: string, query: Query][] = [
  ["no words", emptyQuery],
  [
    "type, group, years",
    { ...emptyQuery, type: ["education", "health"], group: ["assistance-region"], from: 2015, to: 2020 },
  ],
  ["Chinese text", { ...emptyQuery, q: "医院" }],
  ["Latin text", { ...emptyQuery, q: "hospital" }],
  ["text found nowhere", { ...emptyQuery, q: "qqq" }],
];

export function benchFilter(records: Records): Row[] {
  const file = catalogueFileOf(generatedRecords(records, programmes));
  const started = performance.now();
  const catalogue = buildCatalogue(file);
  const built = performance.now() - started;
  const oracle = new Oracle(file);
  return [
    { name: "building the catalogue", milliseconds: built },
    ...queries.map(([name, query]) => {
      const naiveStart = performance.now();
      askOracle(oracle, catalogue, query);
      const naive = performance.now() - naiveStart;
      // A new query object each time, so that nothing answered before is used.
      const milliseconds = median(runs, () => ask(catalogue, { ...query }));
      return { name, milliseconds, naive, ratio: naive / milliseconds };
    }),
  ];
}

function ask(catalogue: Catalogue, query: Query): void {
  find(catalogue, query);
  facets(catalogue, query);
  placeLinks(catalogue, query);
}

function askOracle(oracle: Oracle, { vocabulary }: Catalogue, query: Query): void {
  oracle.find(query);
  for (const word of listWords) for (const option of vocabulary[word]) oracle.count(query, word, option);
  oracle.year(query);
  for (const place of vocabulary.place) oracle.inPlace(query, place);
}
