/** Runs the benchmarks, prints them as a table and keeps them as JSON under tests/bench/results. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { readGeodata } from "@atlas/exchange/read-geodata";
import { benchFilter } from "./filter.ts";

const { records } = await readGeodata(fileURLToPath(new URL("../../geodata", import.meta.url)));
const rows = benchFilter(records);

console.log("One filter (find, facets, links) over 10,000 programmes; naive: the brute-force oracle, once");
console.table(
  Object.fromEntries(
    rows.map(({ name, milliseconds, naive, ratio }) => [
      name,
      {
        ms: milliseconds.toFixed(2),
        "naive ms": naive?.toFixed(0) ?? "",
        "times faster": ratio?.toFixed(0) ?? "",
      },
    ]),
  ),
);

const folder = new URL("results/", import.meta.url);
mkdirSync(folder, { recursive: true });
const result = { node: process.version, cpus: cpus().length, filter: rows };
writeFileSync(new URL("filter.json", folder), `${JSON.stringify(result, null, 2)}\n`);
