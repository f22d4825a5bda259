import type { Bbox } from "@atlas/core/bbox";
import type { Geometry } from "geojson";
import { expect, it } from "vitest";
import { boxMeets } from "./box-meets.ts";

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const point: Geometry = { type: "Point", coordinates: [5, 5] };
const points: Geometry = {
  type: "MultiPoint",
  coordinates: [
    [50, 50],
    [5, 5],
  ],
};
const diagonal: Geometry = {
  type: "LineString",
  coordinates: [
    [0, 0],
    [10, 10],
  ],
};
const framed: Geometry = {
  type: "Polygon",
  coordinates: [ring(0, 0, 10, 10), [...ring(2, 2, 8, 8)].reverse()],
};
const islands: Geometry = {
  type: "MultiPolygon",
  coordinates: [[ring(-170, 0, -160, 10)], [ring(160, 0, 170, 10)]],
};

it.each<[string, Geometry, Bbox, boolean]>([
  ["a point inside", point, [0, 0, 10, 10], true],
  ["a point on the corner", point, [5, 5, 10, 10], true],
  ["a point beside", point, [6, 0, 10, 10], false],
  ["one of several points", points, [0, 0, 10, 10], true],
  ["a line passing through without a vertex inside", diagonal, [4, 4, 6, 6], true],
  ["a line whose own box meets only", diagonal, [6, 0, 10, 4], false],
  ["a line touching a corner", diagonal, [5, 0, 10, 5], true],
  ["a box of no size on a line", diagonal, [5, 5, 5, 5], true],
  ["a box wholly inside a polygon", framed, [0.5, 0.5, 1, 1], true],
  ["a box wholly inside a hole", framed, [4, 4, 6, 6], false],
  ["a box over the edge of a hole", framed, [4, 4, 9, 6], true],
  ["a box around everything", framed, [-50, -50, 50, 50], true],
  ["a box beside", framed, [11, 0, 20, 10], false],
  ["the eastern island across the antimeridian", islands, [165, 0, -175, 5], true],
  ["the western island across the antimeridian", islands, [175, 0, -165, 5], true],
  ["the sea between the islands across the antimeridian", islands, [171, 0, -171, 5], false],
  ["the long way round", islands, [-159, 0, 159, 5], false],
])("%s", (_, geometry, box, expected) => {
  expect(boxMeets(box, geometry)).toBe(expected);
});
