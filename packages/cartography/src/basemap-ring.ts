import type { Position } from "geojson";

/** The area of a closed ring in squares of its own units; positive when it runs counter-clockwise with y upward. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return sum / 2;
}

/** Whether a point is inside a closed ring, by how often a ray from it crosses the ring. */
export function isInside([px, py]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    if (ay > py! !== by > py! && px! < ((bx - ax) * (py! - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
