import { expect, it } from "vitest";
import { geojsonProblems } from "./geojson-check.ts";

const feature = (geometry: unknown, more = {}) =>
  ({ type: "Feature", id: "a", properties: {}, geometry, ...more }) as never;

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

it("finds nothing wrong with good features", () => {
  expect(geojsonProblems(feature({ type: "Polygon", coordinates: [square] }))).toEqual([]);
  expect(geojsonProblems(feature(null))).toEqual([]);
});

it.each([
  ["a clockwise outer ring", { type: "Polygon", coordinates: [[...square].reverse()] }],
  ["an anticlockwise hole", { type: "Polygon", coordinates: [square, square] }],
  ["an open ring", { type: "Polygon", coordinates: [square.slice(0, 4)] }],
  ["swapped axes", { type: "Point", coordinates: [22.5, 114] }],
  ["a height", { type: "Point", coordinates: [1, 2, 3] }],
  [
    "a line round the world",
    {
      type: "LineString",
      coordinates: [
        [170, 0],
        [-170, 0],
      ],
    },
  ],
  ["a line of one point", { type: "LineString", coordinates: [[170, 0]] }],
  ["a type of its own", { type: "Circle", coordinates: [] }],
  ["a crs", { type: "Point", coordinates: [1, 2], crs: {} }],
])("finds %s", (_, geometry) => {
  expect(geojsonProblems(feature(geometry))).not.toEqual([]);
});

it("finds a feature without an id, and one with a number", () => {
  expect(geojsonProblems(feature(null, { id: undefined }))).not.toEqual([]);
  expect(geojsonProblems(feature(null, { id: 1 }))).not.toEqual([]);
});
