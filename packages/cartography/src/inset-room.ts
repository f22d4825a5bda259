import type { Atlas } from "@atlas/core/atlas";
import { type Box, overlap } from "./mark-placement-box.ts";
import { projection, type Viewport } from "./mercator.ts";

export type Inset = NonNullable<Atlas["views"][number]["inset"]>;

/** Size of the inset's map in pixels, without frame and title. */
export const insetSize = { width: 338, height: 256 } as const;

/** Whether a window is large enough for an inset beside what it is taken from. */
export function insetRoom({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width >= 860 && height >= 560;
}

/** Height of the row with an inset's name and counts. */
export const insetTitleHeight = 30;

/** How small an inset may be drawn in a picture, so that all of it can be read. */
const smallestInset = 0.82;

/** The frame of an inset in the lower right corner of a picture: as large as what nothing may cover leaves room for. */
export function pictureInset({ width, height }: Viewport, keptClear: readonly Box[]): Box {
  const [right, bottom] = [width - 14, height - 14];
  const frame = (scale: number): Box => [
    right - insetSize.width * scale,
    bottom - (insetSize.height + insetTitleHeight) * scale,
    right,
    bottom,
  ];
  let scale = 1;
  const isFree = (box: Box) => keptClear.every(other => overlap(box, other) === 0);
  while (scale > smallestInset && !isFree(frame(scale))) scale -= 0.02;
  return frame(scale);
}

/** An inset is needed where its places would share a spot. */
export function insetIsNeeded({ bbox }: Inset, viewport: Viewport): boolean {
  const project = projection(viewport);
  const [x0] = project([bbox[0], bbox[1]]);
  const [x1] = project([bbox[2], bbox[3]]);
  return x1 - x0 < insetSize.width * 0.55;
}

export function insetIsShown(inset: Inset, viewport: Viewport): boolean {
  return insetRoom(viewport) && insetIsNeeded(inset, viewport);
}
