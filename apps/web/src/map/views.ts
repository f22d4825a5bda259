import { fit } from "@atlas/cartography/mercator";
import type { Camera } from "@atlas/core/address";
import type { Atlas } from "@atlas/core/atlas";
import type { LonLat } from "@atlas/core/bbox";

type NamedView = Atlas["views"][number];

/** The camera that shows a named view whole in a window. */
export function cameraOfView({ bbox }: NamedView, window: { width: number; height: number }): Camera {
  const small = window.width < 600;
  const margin = small
    ? { top: 56, right: 12, bottom: 28, left: 12 }
    : { top: 36, right: 24, bottom: 44, left: 24 };
  return fit(bbox, window, margin);
}

/** The closest named view that holds all points; the widest where none does. */
export function viewFor({ views }: Atlas, points: readonly LonLat[], west: number): NamedView {
  const size = ({ bbox }: NamedView) => (bbox[2] - bbox[0]) * (bbox[3] - bbox[1]);
  const holds = ({ bbox }: NamedView) =>
    points.every(([lon, lat]) => {
      const x = lon < west ? lon + 360 : lon;
      return x >= bbox[0] && x <= bbox[2] && lat >= bbox[1] && lat <= bbox[3];
    });
  const bySize = [...views].sort((one, other) => size(one) - size(other));
  return bySize.find(holds) ?? bySize[bySize.length - 1]!;
}

/** Where the one unbroken world of the atlas starts: the west of its widest view, in degrees. */
export function worldWest({ views }: Atlas): number {
  return Math.min(...views.map(({ bbox }) => bbox[0]));
}
