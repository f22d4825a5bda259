import { expect, it } from "vitest";
import { groundTiles } from "./ground-tiles.ts";

const window = { width: 512, height: 512 };

it("a window of the whole world is one tile", () => {
  expect(groundTiles({ lon: 0, lat: 0, zoom: 0, ...window })).toEqual([
    { path: "0/0/0.pbf", left: 0, top: 0, side: 512 },
  ]);
});

it("beyond 180° the world comes again", () => {
  const tiles = groundTiles({ lon: 180, lat: 0, zoom: 1, ...window });
  expect(tiles.map(({ path, left }) => [path, left])).toEqual([
    ["1/1/0.pbf", -256],
    ["1/0/0.pbf", 256],
    ["1/1/1.pbf", -256],
    ["1/0/1.pbf", 256],
  ]);
});

it("between two zooms tiles are drawn larger, beyond the deepest one much larger", () => {
  expect(groundTiles({ lon: 1, lat: 1, zoom: 6.5, ...window })[0]!.side).toBeCloseTo(724.08, 2);
  const deep = groundTiles({ lon: 1, lat: 1, zoom: 8, ...window });
  expect(deep.every(({ path, side }) => path.startsWith("6/") && side === 2048)).toBe(true);
});
