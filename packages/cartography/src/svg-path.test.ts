import { describe, expect, it } from "vitest";
import type { Box } from "./mark-placement-box.ts";
import { areaPath, dotPath, linePath } from "./svg-path.ts";

const box: Box = [0, 0, 100, 100];

describe("an area", () => {
  it("is written in tenths of a pixel, each point as a step from the last", () => {
    expect(
      areaPath(
        [
          [
            [10, 10],
            [20.04, 10],
            [20, 30.5],
            [10, 10],
          ],
        ],
        box,
      ),
    ).toBe("M100 100l100 0 0 205-100-205z");
  });

  it("is cut at the box", () => {
    expect(
      areaPath(
        [
          [
            [-50, -50],
            [50, -50],
            [50, 50],
            [-50, 50],
          ],
        ],
        box,
      ),
    ).toBe("M0 0l500 0 0 500-500 0z");
  });

  it("outside the box, or shrunk to a point, is nothing", () => {
    const far = [200, 200] as const;
    expect(areaPath([[far, [210, 200], [210, 210]]], box)).toBe("");
    expect(
      areaPath(
        [
          [
            [5, 5],
            [5.1, 5],
            [5.1, 5.1],
          ],
        ],
        box,
      ),
    ).toBe("");
  });
});

describe("a line", () => {
  it("leaves out points too near to the last one, and keeps its end", () => {
    expect(
      linePath(
        [
          [
            [0, 0],
            [0.2, 0],
            [10, 0],
            [10.3, 0],
          ],
        ],
        box,
      ),
    ).toBe("M0 0l100 0 3 0");
  });

  it("breaks where it leaves the box, and comes again with it", () => {
    const away = [
      [10, 10],
      [10, 150],
      [60, 150],
      [60, 10],
    ] as const;
    expect(linePath([away], box)).toBe("M100 100l0 1400M600 1500l0-1400");
  });
});

it("dots are lines without length, inside the box only", () => {
  expect(
    dotPath(
      [
        [1, 2],
        [300, 2],
      ],
      box,
    ),
  ).toBe("M10 20h0");
});
