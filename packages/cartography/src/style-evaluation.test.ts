import { describe, expect, it } from "vitest";
import { evaluate, numberAt } from "./style-evaluation.ts";
import { byZoom } from "./style-zoom.ts";

const on = { zoom: 3, properties: { name: "Asia", rank: 2 } };

describe("expressions of the style", () => {
  it.each([
    [4, 4],
    [["get", "name"], "Asia"],
    [["get", "nothing"], null],
    [["==", ["get", "name"], "Asia"], true],
    [["<=", ["get", "rank"], ["+", ["zoom"], 0.5]], true],
    [["all", true, ["!", ["in", ["get", "name"], ["literal", ["Europe"]]]]], true],
    [["coalesce", ["get", "nothing"], "center"], "center"],
    [
      ["match", ["get", "name"], "Europe", 1, "Asia", ["literal", [0.4, 0]], 3],
      [0.4, 0],
    ],
    [["match", ["get", "name"], "Europe", 1, 3], 3],
    [
      ["format", ["get", "name"], {}, "\n", {}, "none", { "font-scale": 0.9 }],
      [
        { text: "Asia", scale: 1 },
        { text: "\n", scale: 1 },
        { text: "none", scale: 0.9 },
      ],
    ],
  ])("%j is %j", (expression, value) => {
    expect(evaluate(expression, on)).toEqual(value);
  });

  it("grow from zoom to zoom, and stay as they are beyond the ends", () => {
    const width = byZoom([2, 1], [4, 3]);
    expect([-1, 2, 3, 3.5, 9].map(zoom => numberAt(width, zoom, 0))).toEqual([1, 1, 2, 2.5, 3]);
    expect(numberAt(undefined, 3, 7)).toBe(7);
  });

  it("that a picture cannot draw are named", () => {
    expect(() => evaluate(["case", true, 1, 2], on)).toThrow('"case"');
  });
});
