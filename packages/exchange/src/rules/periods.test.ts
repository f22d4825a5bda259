import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "programmes/bridge.json";

describe("the period of a programme", () => {
  it.each([
    ["2019-05", "2018", "comes before the start, 2019-05; correct one of the two"],
    ["2019-05", "2019-04", "comes before the start, 2019-05; correct one of the two"],
    ["2019-05-02", "2019-05-01", "comes before the start, 2019-05-02; correct one of the two"],
  ])("may not run from %s to %s", async (start, end, message) => {
    const changes = [setField(file, "start", start), setField(file, "end", end)];
    expect(await problemsAfter(...changes)).toEqual([{ file, field: "end", value: end, message }]);
  });

  it.each([
    ["2019-05", "2019"],
    ["2019", "2019-01-01"],
    [null, "2019"],
    ["2019", null],
  ])("may run from %s to %s", async (start, end) => {
    expect(await problemsAfter(setField(file, "start", start), setField(file, "end", end))).toEqual([]);
  });
});
