/** Runs the benchmarks, prints them as tables and keeps them as JSON under tests/bench/results. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { readGeodata } from "@atlas/exchange/read-geodata";
import { benchFilter } from "./filter.ts";
import { benchPaint } from "./paint.ts";
import { benchPress } from "./press.ts";

const pathTo = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const { records, outlines } = await readGeodata(pathTo("geodata"));
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

// The pages, as they are now; the build does nothing twice.
spawnSync(process.execPath, [pathTo("apps/web/build.ts")], { stdio: "inherit" });
const presses = await benchPress(records, outlines);

console.log("Scripting of one press in Chromium, at 10,000 programmes and at the real number");
console.table(
  Object.fromEntries(
    presses.map(({ name, milliseconds, real, ratio, committed }) => [
      name,
      {
        ms: milliseconds.toFixed(1),
        "until committed": committed.toFixed(1),
        [`ms at ${records.programmes.length}`]: real.toFixed(1),
        "times longer": ratio.toFixed(1),
      },
    ]),
  ),
);

const paints = await benchPaint(records, outlines);

console.log(
  "From an interaction to the next paint in Chromium, slowed down fourfold; the longest of all rounds",
);
console.table(
  Object.fromEntries(
    paints.map(({ name, list, map }) => [name, { "ms, list alone": list, "ms, with the map": map }]),
  ),
);

const folder = new URL("results/", import.meta.url);
mkdirSync(folder, { recursive: true });
const machine = { node: process.version, cpus: cpus().length };
const keep = (file: string, result: object) =>
  writeFileSync(new URL(file, folder), `${JSON.stringify({ ...machine, ...result }, null, 2)}\n`);
keep("filter.json", { filter: rows });
keep("press.json", { press: presses });
keep("paint.json", { paint: paints });
