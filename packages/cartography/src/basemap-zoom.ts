/** How much of the world each zoom of the base map shows. */
import { worldSize } from "./mercator.ts";

/** The deepest zoom; what it holds is also shown at all deeper ones, so it is simplified less. */
export const deepestZoom = 6;

/** Degrees of latitude beyond which Mercator swells everything, and where nothing but coast is drawn. */
export const polarCircle = 66.6;

/** How closely a line is followed: China's outline and provinces fine, other countries plain, polar coasts loosely. */
export type Detail = "fine" | "plain" | "polar";

/**
 * How far a line may stray from its source, in parts of the world: less than a pixel. The deepest zoom is also
 * drawn at all deeper ones, so there China's lines stray an eighth of a pixel, which is one pixel three zooms further in.
 */
export function toleranceAt(zoom: number, detail: Detail): number {
  const pixels = {
    fine: zoom === deepestZoom ? 0.125 : 0.6,
    plain: zoom === deepestZoom ? 0.45 : 0.6,
    polar: 2,
  }[detail];
  return pixels / worldPixelsAt(zoom);
}

/** Areas smaller than this are left out, in parts of the world: a few square pixels. */
export function smallestAreaAt(zoom: number, detail: "fine" | "plain"): number {
  const pixels = { fine: zoom === deepestZoom ? 0.25 : 2, plain: 6 }[detail];
  return pixels / worldPixelsAt(zoom) ** 2;
}

/** The side of the world in pixels. */
export function worldPixelsAt(zoom: number): number {
  return worldSize * 2 ** zoom;
}
