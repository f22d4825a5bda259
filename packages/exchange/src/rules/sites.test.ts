import { describe, expect, it } from "vitest";
import { problemsAfter, setField } from "../sample-source.ts";

const file = "programmes/bridge.json";

describe("a site", () => {
  it("lies in a place of its programme or at home", async () => {
    const field = "sites[0].point";
    expect(await problemsAfter(setField(file, field, [0.5, 2.5]))).toEqual([
      {
        file,
        field,
        value: [0.5, 2.5],
        message: 'lies outside hill, harbour; correct it (longitude first) or give the reason in "outside"',
      },
    ]);
  });

  it("may lie outside for a reason that is given", async () => {
    const changes = [
      setField(file, "sites[0].point", [3.1, 0.5]),
      setField(file, "sites[0].outside", "across the river"),
    ];
    expect(await problemsAfter(...changes)).toEqual([]);
  });

  it("gives no reason where none is needed", async () => {
    const field = "sites[0].outside";
    expect(await problemsAfter(setField(file, field, "across the river"))).toEqual([
      {
        file,
        field,
        value: "across the river",
        message: "is not so, the point lies in hill; take the reason out",
      },
    ]);
  });

  it("names the place in which it lies", async () => {
    expect(await problemsAfter(setField(file, "sites[0].point", [0.5, 0.5]))).toEqual([
      {
        file,
        field: "sites[0].place",
        value: "hill",
        message: "is not where the point lies; write harbour or correct the point",
      },
    ]);
  });
});
