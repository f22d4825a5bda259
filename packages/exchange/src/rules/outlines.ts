import type { Outline } from "@atlas/core/records";
import { bbox as boxOf, kinks } from "@turf/turf";
import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { boxProblems } from "./boxes.ts";

type Ring = [number, number][];

/** Furthest a written box may be from the box of its outline, in degrees: half of the last of four decimals. */
const boxTolerance = 0.00005;

/** Outlines are valid GeoJSON (RFC 7946, section 3.1.6): rings are closed, wound the right way and do not cross. */
export function outlineProblems(tree: SourceTree): readonly Problem[] {
  return tree.places.flatMap(({ file, record, outline, bbox }) => [
    ...boxProblems(file, "properties.fitBbox", record.fitBbox),
    ...(outline === null ? [] : ringProblems(file, outline)),
    ...(outline === null || bbox === null ? [] : staleBox(file, bbox, outline)),
  ]);
}

function ringProblems(file: string, outline: Outline): readonly Problem[] {
  if (outline.type === "Polygon") return polygonProblems(file, "geometry.coordinates", outline.coordinates);
  return outline.coordinates.flatMap((rings, index) =>
    polygonProblems(file, `geometry.coordinates[${index}]`, rings),
  );
}

function polygonProblems(file: string, field: string, rings: readonly Ring[]): readonly Problem[] {
  return rings.flatMap((ring, index) => {
    const problem = faultOf(ring, index === 0);
    return problem === null ? [] : [{ file, field: `${field}[${index}]`, ...problem }];
  });
}

/** The first thing wrong with a ring; what follows from it is not worth a line of its own. */
function faultOf(ring: Ring, outer: boolean): Pick<Problem, "value" | "message"> | null {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first === undefined || last === undefined || ring.length < 4)
    return { value: ring, message: "is not a ring; it needs at least four positions" };
  if (first[0] !== last[0] || first[1] !== last[1])
    return {
      value: last,
      message: `does not close the ring; end it where it begins, at [${first.join(", ")}]`,
    };
  const crossing = crossingOf(ring);
  if (crossing !== null)
    return { value: crossing, message: "is where the ring crosses or touches itself; redraw it there" };
  const anticlockwise = signedArea(ring) > 0;
  if (anticlockwise === outer) return null;
  const message = outer
    ? "runs clockwise, and this is an outer ring; reverse the order of its positions (RFC 7946)"
    : "runs anticlockwise, and this is a hole; reverse the order of its positions (RFC 7946)";
  return { value: first, message };
}

function crossingOf(ring: Ring): readonly number[] | null {
  const seen = new Set<string>();
  for (const position of ring.slice(1)) {
    const key = position.join(",");
    if (seen.has(key)) return position;
    seen.add(key);
  }
  const crossing = kinks({ type: "Polygon", coordinates: [ring] }).features[0];
  return crossing === undefined ? null : crossing.geometry.coordinates;
}

/** Twice the area in square degrees by the shoelace formula; positive when the ring runs anticlockwise. */
function signedArea(ring: Ring): number {
  return ring.slice(1).reduce((area, [x, y], index) => area + ring[index]![0] * y - x * ring[index]![1], 0);
}

function staleBox(file: string, written: readonly number[], outline: Outline): readonly Problem[] {
  const actual = boxOf(outline);
  if (written.every((edge, index) => Math.abs(edge - actual[index]!) <= boxTolerance)) return [];
  const message = `is not the box of the outline; write [${actual.join(", ")}]`;
  return [{ file, field: "bbox", value: written, message }];
}
