import type { Atlas } from "@atlas/core/atlas";
import { projection, type Viewport } from "./mercator.ts";

export type Inset = NonNullable<Atlas["views"][number]["inset"]>;

/** Size of the inset's map in pixels, without frame and title. */
export const insetSize = { width: 338, height: 256 } as const;

/** Whether a window is large enough for an inset beside what it is taken from. */
export function insetRoom({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width >= 860 && height >= 560;
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
