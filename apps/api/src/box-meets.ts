import { type Bbox, boxParts, type LonLat } from "@atlas/core/bbox";
import type { Geometry, Position } from "geojson";

/** True when a geometry shares a point with a box that may cross the antimeridian. Boundaries count. */
export function boxMeets(box: Bbox, geometry: Geometry): boolean {
  return boxParts(box).some(part => meets(part, geometry));
}

function meets(box: Bbox, geometry: Geometry): boolean {
  switch (geometry.type) {
    case "Point":
      return holds(box, geometry.coordinates);
    case "MultiPoint":
      return geometry.coordinates.some(position => holds(box, position));
    case "LineString":
      return lineMeets(box, geometry.coordinates);
    case "MultiLineString":
      return geometry.coordinates.some(line => lineMeets(box, line));
    case "Polygon":
      return polygonMeets(box, geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates.some(rings => polygonMeets(box, rings));
    case "GeometryCollection":
      return geometry.geometries.some(part => meets(box, part));
  }
}

/** A box meets a polygon where it meets a ring, or where it lies inside as a whole. */
function polygonMeets(box: Bbox, rings: readonly Position[][]): boolean {
  return rings.some(ring => lineMeets(box, ring)) || insidePolygon([box[0], box[1]], rings);
}

function lineMeets(box: Bbox, line: readonly Position[]): boolean {
  return line.some((position, i) => i > 0 && segmentMeets(box, line[i - 1]!, position));
}

/** Clips the segment by one pair of sides after the other (Liang and Barsky, 1984). */
function segmentMeets([west, south, east, north]: Bbox, from: Position, to: Position): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, end, least, most] of [
    [from[0]!, to[0]!, west, east],
    [from[1]!, to[1]!, south, north],
  ] as const) {
    if (start === end) {
      if (start < least || start > most) return false;
      continue;
    }
    const [one, other] = [(least - start) / (end - start), (most - start) / (end - start)];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}

/** Even-odd rule over all rings, so that holes are outside. */
function insidePolygon([x, y]: LonLat, rings: readonly Position[][]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}

function holds([west, south, east, north]: Bbox, [x, y]: Position): boolean {
  return x! >= west && x! <= east && y! >= south && y! <= north;
}
