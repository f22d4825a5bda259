import type { Position } from "geojson";
import { isInside } from "./basemap-ring.ts";
import { simplifyLine } from "./basemap-simplify.ts";
import { worldPixelsAt } from "./basemap-zoom.ts";
import { toWorld } from "./mercator.ts";

/** Pixels of room that the band wants inside the outline: its width. */
const room = 9;

/**
 * The stretches of China's outline that a band can be drawn along on the inside, as calm lines with China on their
 * left: not at the tips of peninsulas, nor around islands smaller than the band, where it would come out at the other
 * side.
 */
export function bandAlong(rings: readonly Position[][], zoom: number): Position[][] {
  const pixels = worldPixelsAt(zoom);
  return rings.flatMap(ring => {
    const calm = simplifyLine(ring, 1.2 / pixels);
    const points = calm.map(([lon, lat]) => toWorld([lon!, lat!]));
    const found: Position[][] = [];
    let run: Position[] = [];
    for (let i = 1; i < points.length; i++)
      if (hasRoom(points, i, room / pixels)) run.push(...(run.length === 0 ? [calm[i - 1]!] : []), calm[i]!);
      else if (run.length > 0) {
        found.push(run);
        run = [];
      }
    if (run.length > 0) found.push(run);
    return found;
  });
}

/** Whether points `reach` to the left of a segment are inside the ring. Left with north up is down in Mercator. */
function hasRoom(points: [number, number][], i: number, reach: number): boolean {
  const [[ax, ay], [bx, by]] = [points[i - 1]!, points[i]!];
  const length = Math.hypot(bx - ax, by - ay);
  const [leftX, leftY] = [((by - ay) / length) * reach, (-(bx - ax) / length) * reach];
  return [0.1, 0.5, 0.9].every(t =>
    isInside([ax + t * (bx - ax) + leftX, ay + t * (by - ay) + leftY], points),
  );
}
