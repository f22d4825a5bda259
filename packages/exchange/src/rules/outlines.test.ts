import { describe, expect, it } from "vitest";
import { problemsAfter, setField, square } from "../sample-source.ts";

const file = "places/hill.geojson";
const ring = "geometry.coordinates[0]";

describe("the outline of a place", () => {
  it("closes its rings", async () => {
    expect(await problemsAfter(setField(file, `${ring}[4]`, [2, 0.5]))).toEqual([
      {
        file,
        field: ring,
        value: [2, 0.5],
        message: "does not close the ring; end it where it begins, at [2, 0]",
      },
    ]);
  });

  it("has rings of four positions at least", async () => {
    const line = [
      [2, 0],
      [3, 1],
      [2, 0],
    ];
    expect(await problemsAfter(setField(file, ring, line), setField(file, "bbox", undefined))).toContainEqual(
      {
        file,
        field: ring,
        value: line,
        message: "is not a ring; it needs at least four positions",
      },
    );
  });

  it("does not cross itself", async () => {
    const bow = [
      [2, 0],
      [3, 1],
      [3, 0],
      [2, 1],
      [2, 0],
    ];
    expect(await problemsAfter(setField(file, ring, bow))).toContainEqual({
      file,
      field: ring,
      value: [2.5, 0.5],
      message: "is where the ring crosses or touches itself; redraw it there",
    });
  });

  it("does not touch itself", async () => {
    const eight = [
      [2, 0],
      [3, 0],
      [2.5, 0.5],
      [3, 1],
      [2, 1],
      [2.5, 0.5],
      [2, 0],
    ];
    expect(await problemsAfter(setField(file, ring, eight))).toContainEqual({
      file,
      field: ring,
      value: [2.5, 0.5],
      message: "is where the ring crosses or touches itself; redraw it there",
    });
  });

  it("runs anticlockwise round the land and clockwise round a hole", async () => {
    expect(await problemsAfter(setField(file, ring, square(2).reverse()))).toEqual([
      {
        file,
        field: ring,
        value: [2, 0],
        message: "runs clockwise, and this is an outer ring; reverse the order of its positions (RFC 7946)",
      },
    ]);
    const hole: [number, number][] = square(0).map(([x, y]) => [2.1 + x / 10, 0.1 + y / 10]);
    expect(await problemsAfter(setField(file, "geometry.coordinates[1]", hole))).toEqual([
      {
        file,
        field: "geometry.coordinates[1]",
        value: [2.1, 0.1],
        message: "runs anticlockwise, and this is a hole; reverse the order of its positions (RFC 7946)",
      },
    ]);
    expect(await problemsAfter(setField(file, "geometry.coordinates[1]", hole.reverse()))).toEqual([]);
  });

  it("lies in the box that its file writes", async () => {
    expect(await problemsAfter(setField(file, "bbox", [2, 0, 3, 2]))).toEqual([
      {
        file,
        field: "bbox",
        value: [2, 0, 3, 2],
        message: "is not the box of the outline; write [2, 0, 3, 1]",
      },
    ]);
  });
});
