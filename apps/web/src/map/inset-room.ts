import { projection, type Viewport } from "@atlas/cartography/mercator";
import type { Atlas } from "@atlas/core/atlas";

export type Inset = NonNullable<Atlas["views"][number]["inset"]>;

/** Size of the inset's frame in pixels, without its title. */
export const insetSize = { width: 338, height: 256 } as const;

/** An inset is needed where its places would share a spot, and has room where the window is large. */
export function insetIsNeeded({ bbox }: Inset, viewport: Viewport): boolean {
  const project = projection(viewport);
  const [x0] = project([bbox[0], bbox[1]]);
  const [x1] = project([bbox[2], bbox[3]]);
  return x1 - x0 < insetSize.width * 0.55;
}

export function insetIsShown(inset: Inset, viewport: Viewport): boolean {
  return viewport.width >= 720 && viewport.height >= 560 && insetIsNeeded(inset, viewport);
}
