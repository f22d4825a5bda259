import type { Position } from "geojson";
import { isInside, signedArea } from "./basemap-ring.ts";
import type { Arc, ArcRegion, ArcUse } from "./basemap-topology.ts";

/**
 * Several regions as one, without the borders between them. Polygons, their rings (the outer first), as of one region.
 */
export function dissolved(regions: readonly ArcRegion[]): ArcUse[][][] {
  const uses = regions.flatMap(region => region.polygons.flat(2));
  // A border between two regions is walked once each way; where regions overlap, it is left walked one way.
  const walks = new Map<Arc, number>();
  for (const { arc, reversed } of uses) walks.set(arc, (walks.get(arc) ?? 0) + (reversed ? -1 : 1));
  const outline = [...walks].flatMap(([arc, times]): ArcUse[] =>
    Array.from({ length: Math.abs(times) }, () => ({ arc, reversed: times < 0 })),
  );
  const rings = stitched(outline).map(ring => {
    const points = ring.flatMap(pointsOf);
    return { ring, points, area: signedArea(points) };
  });
  const outers = rings.filter(({ area }) => area > 0).sort((one, other) => one.area - other.area);
  const polygons = new Map(outers.map(outer => [outer, [outer.ring]]));
  for (const hole of rings.filter(({ area }) => area < 0)) {
    const around = outers.find(({ area, points }) => area > -hole.area && isInside(hole.points[1]!, points));
    if (around) polygons.get(around)!.push(hole.ring);
  }
  return [...polygons.values()];
}

/** Arcs joined end to start into closed rings. */
function stitched(uses: readonly ArcUse[]): ArcUse[][] {
  const waiting = new Map<string, ArcUse[]>();
  for (const use of uses) {
    const start = String(pointsOf(use)[0]);
    waiting.set(start, [...(waiting.get(start) ?? []), use]);
  }
  const rings: ArcUse[][] = [];
  for (const [start, first] of waiting)
    while (first.length > 0) {
      const ring = [first.pop()!];
      for (let end = endOf(ring); end !== start; end = endOf(ring)) {
        const next = waiting.get(end)?.pop();
        if (!next) throw new Error(`a border ends at ${end}: regions must be closed`);
        ring.push(next);
      }
      rings.push(ring);
    }
  return rings;
}

function endOf(ring: readonly ArcUse[]): string {
  const points = pointsOf(ring[ring.length - 1]!);
  return String(points[points.length - 1]);
}

function pointsOf({ arc, reversed }: ArcUse): Position[] {
  return reversed ? [...arc.points].reverse() : arc.points;
}
