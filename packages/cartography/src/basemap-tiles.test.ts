import { readFileSync } from "node:fs";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { beforeAll, describe, expect, it } from "vitest";
import { type BasemapFiles, basemapFileNames, type Worldview } from "./basemap-files.ts";
import { basemapTiles } from "./basemap-tiles.ts";
import { toWorld } from "./mercator.ts";

const folder = new URL("../../../geodata/basemap/", import.meta.url);
let tiles: Record<Worldview, Map<string, Uint8Array>>;

beforeAll(() => {
  const files = Object.fromEntries(
    basemapFileNames.map(name => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]),
  ) as unknown as BasemapFiles;
  tiles = { cn: basemapTiles(files, "cn"), intl: basemapTiles(files, "intl") };
}, 120_000);

interface Found {
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly parts: { x: number; y: number }[][];
}

/** What a layer of a tile holds; coordinates in 4096ths of the tile. */
function features(worldview: Worldview, path: string, layer: string): Found[] {
  const tile = new VectorTile(new PbfReader(tiles[worldview].get(path)!)).layers[layer];
  return Array.from({ length: tile?.length ?? 0 }, (_, i) => {
    const feature = tile!.feature(i);
    return { properties: feature.properties as Found["properties"], parts: feature.loadGeometry() };
  });
}

/** The tile a position is in, and where it is in that tile. */
function placeOf(lon: number, lat: number, zoom: number): { path: string; x: number; y: number } {
  const [x, y] = toWorld([lon, lat]).map(share => share * 2 ** zoom) as [number, number];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return { path: `${zoom}/${column}/${row}.pbf`, x: (x - column) * 4096, y: (y - row) * 4096 };
}

/** What stands at a position: China, another country, or nothing. */
function landAt(worldview: Worldview, lon: number, lat: number, zoom = 6): "china" | "neighbour" | "sea" {
  const { path, x, y } = placeOf(lon, lat, zoom);
  if (!tiles[worldview].has(path)) return "sea";
  const found = features(worldview, path, "land").find(({ parts }) => isInside({ x, y }, parts));
  return found === undefined ? "sea" : found.properties.china === true ? "china" : "neighbour";
}

function isInside(point: { x: number; y: number }, rings: { x: number; y: number }[][]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x)
        inside = !inside;
    }
  return inside;
}

function names(worldview: Worldview, path: string): unknown[] {
  return features(worldview, path, "label").map(({ properties }) => properties["zh-Hans"]);
}

describe("the tiles of the base map", () => {
  it("weigh less than 3 MB for both world views", () => {
    const bytes = Object.values(tiles)
      .flatMap(view => [...view.values()])
      .reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(3_000_000);
    expect(bytes).toBeGreaterThan(1_000_000);
  });

  it("are named by zoom, column and row, from zoom 0 to 6", () => {
    for (const path of tiles.cn.keys()) expect(path).toMatch(/^[0-6]\/\d{1,2}\/\d{1,2}\.pbf$/);
    expect(tiles.cn.has("0/0/0.pbf")).toBe(true);
  });

  it("leave out what is all ocean", () => {
    expect(tiles.cn.has(placeOf(-140, -30, 6).path)).toBe(false);
  });

  it("show land and sea where they are", () => {
    expect(landAt("cn", 116.4, 39.9)).toBe("china");
    expect(landAt("cn", 114.06, 22.6)).toBe("china");
    expect(landAt("cn", 105, 47)).toBe("neighbour");
    expect(landAt("cn", 11.58, 48.14)).toBe("neighbour");
    expect(landAt("cn", 114.5, 21.5)).toBe("sea");
    expect(landAt("cn", 51, 42)).toBe("sea");
    expect(landAt("cn", 28.2, -29.5)).toBe("neighbour");
  });

  it("show no seam at 180 degrees", () => {
    for (const lon of [179.99, 180 - 1e-6, -180, -179.99]) expect(landAt("cn", lon, 67)).toBe("neighbour");
    const { path } = placeOf(179.99, 67, 6);
    expect(features("cn", path, "country_line")).toEqual([]);
  });

  it("draw China as its standard map does in China's world view", () => {
    for (const [lon, lat] of [
      [121, 23.8],
      [93.5, 28],
      [79.5, 35.3],
      [114.17, 22.38],
      [109.7, 19.2],
    ] as const)
      expect(landAt("cn", lon, lat)).toBe("china");
  });

  it("draw other outlines in the international world view", () => {
    expect(landAt("intl", 121, 23.8)).toBe("neighbour");
    expect(landAt("intl", 93.5, 28)).toBe("neighbour");
    expect(landAt("intl", 114.17, 22.38)).toBe("china");
  });

  it("have the dash line in China's world view only, at every zoom", () => {
    for (let zoom = 0; zoom <= 6; zoom++) {
      const { path } = placeOf(119.06, 15.5, zoom);
      expect(features("cn", path, "dash_line").length).toBeGreaterThan(0);
      if (tiles.intl.has(path)) expect(features("intl", path, "dash_line")).toEqual([]);
    }
    expect(features("cn", "0/0/0.pbf", "dash_line").flatMap(({ parts }) => parts)).toHaveLength(10);
  });

  it("show the islands of the South China Sea at every zoom", () => {
    for (let zoom = 0; zoom <= 6; zoom++)
      for (const [lon, lat] of [
        [112.3, 16.9],
        [114.3, 9.7],
        [116.83, 20.7],
        [117.77, 15.17],
        [123.47, 25.74],
      ] as const)
        expect(features("cn", placeOf(lon, lat, zoom).path, "islet").length).toBeGreaterThan(0);
  });

  it("name them, and Taiwan as a province", () => {
    const everywhere = [...tiles.cn.keys()]
      .filter(path => path.startsWith("4/"))
      .flatMap(path => names("cn", path));
    for (const name of [
      "东沙群岛",
      "西沙群岛",
      "中沙群岛",
      "黄岩岛",
      "南沙群岛",
      "曾母暗沙",
      "钓鱼岛、赤尾屿",
      "台湾省",
      "南海",
    ])
      expect(everywhere).toContain(name);
    expect(everywhere).toContain("内蒙古");
    expect(everywhere).not.toContain("内蒙古自治区");
    expect([...tiles.intl.keys()].flatMap(path => names("intl", path))).not.toContain("台湾省");
  });

  it("draw a province's border once, and none along the edge of a tile", () => {
    const { path } = placeOf(112.5, 25, 6);
    const lines = features("cn", path, "province").flatMap(({ parts }) => parts);
    const segments = lines.flatMap(line => line.slice(1).map((point, i) => [line[i]!, point] as const));
    const keys = segments.map(([a, b]) => [`${a.x},${a.y}`, `${b.x},${b.y}`].sort().join("|"));
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      segments.filter(([a, b]) => a.x === b.x && (a.x < 0 || a.x > 4096) && Math.abs(a.y - b.y) > 200),
    ).toEqual([]);
  });
});
