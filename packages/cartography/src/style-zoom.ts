import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** A number that grows evenly from zoom to zoom: `byZoom([2, 0.5], [6, 1])` is half at zoom 2 and one at zoom 6. */
export function byZoom(...stops: (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;
}
