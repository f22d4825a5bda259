/** A rectangle on the screen in pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Square pixels that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Square pixels of a box that lie outside a frame. */
export function outside(box: Box, frame: Box): number {
  return (box[2] - box[0]) * (box[3] - box[1]) - overlap(box, frame);
}
