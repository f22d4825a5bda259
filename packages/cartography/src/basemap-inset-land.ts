import { bbox, bboxClip } from "@turf/turf";
import type { Position } from "geojson";
import type { BasemapFiles, Worldview } from "./basemap-files.ts";

/** Degrees of land kept around an inset's box, so that no cut edge shows. */
const margin = 0.6;

/**
 * The rings of all land in and around the boxes of insets (degrees, west-south-east-north), to three decimals: what
 * an inset is drawn on without a map of its own.
 */
export function insetLand(
  files: BasemapFiles,
  worldview: Worldview,
  boxes: readonly (readonly [number, number, number, number])[],
): Position[][] {
  const { features } = files[worldview === "cn" ? "world-chn.geojson" : "world-intl.geojson"];
  return boxes.flatMap(([west, south, east, north]) => {
    const box: [number, number, number, number] = [
      west - margin,
      south - margin,
      east + margin,
      north + margin,
    ];
    return features
      .filter(feature => meet(bbox(feature) as [number, number, number, number], box))
      .flatMap(feature => {
        const { geometry } = bboxClip(feature, box);
        const polygons = (
          geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
        ) as Position[][][];
        return polygons
          .flat()
          .filter(ring => ring.length > 3)
          .map(rounded);
      });
  });
}

function meet(one: readonly number[], other: readonly number[]): boolean {
  return one[0]! <= other[2]! && other[0]! <= one[2]! && one[1]! <= other[3]! && other[1]! <= one[3]!;
}

function rounded(ring: readonly Position[]): Position[] {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return ring.map(([lon, lat]) => [round(lon!), round(lat!)]);
}
