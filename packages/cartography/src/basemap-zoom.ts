/** How much of the world each zoom of the base map shows. */
import { worldSize } from "./mercator.ts";

/** The deepest zoom; what it holds is also shown at all deeper ones, so it is simplified less. */
export const deepestZoom = 6;

/**
 * Six tenths of a pixel, in parts of the world; for China at the deepest zoom, which all deeper ones are drawn from, an
 * eighth, which is a pixel three zooms further in.
 */
export function toleranceAt(zoom: number, fine: boolean): number {
  return (zoom === deepestZoom && fine ? 0.125 : 0.6) / worldPixelsAt(zoom);
}

export function worldPixelsAt(zoom: number): number {
  return worldSize * 2 ** zoom;
}

/** Areas of fewer square pixels than this are left out, in parts of the world. */
export function smallestAreaAt(zoom: number, fine: boolean): number {
  return (zoom === deepestZoom && fine ? 0.25 : fine ? 2 : 6) / worldPixelsAt(zoom) ** 2;
}
