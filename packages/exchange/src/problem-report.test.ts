import { expect, it } from "vitest";
import { formatProblems } from "./problem-report.ts";

it("prints problems by file, with field, value and cure, and counts them", () => {
  const report = formatProblems([
    { file: "programmes/a.json", field: "type", value: "tunnel", message: "is not a programme type" },
    { file: "places/b.geojson", field: "bbox", value: [0, 1], message: "is not a box" },
    { file: "programmes/a.json", field: "title.en", value: undefined, message: "is missing; add a text" },
    { file: "decision.json", field: "", value: undefined, message: "is missing; add it" },
  ]);
  expect(report).toBe(`programmes/a.json
  type "tunnel" is not a programme type
  title.en is missing; add a text

places/b.geojson
  bbox [0,1] is not a box

decision.json
  is missing; add it

4 problems in 3 files`);
});

it("cuts long values short", () => {
  const value = "x".repeat(200);
  const report = formatProblems([{ file: "a.json", field: "b", value, message: "is too long" }]);
  expect(report).toContain(`"${"x".repeat(79)}… is too long`);
});
