import type { Camera } from "@atlas/core/address";
import type { Atlas } from "@atlas/core/atlas";
import type { LonLat } from "@atlas/core/bbox";
import { insetRoom, insetSize } from "./inset-room.ts";
import { fit, toWorld, unwrapped, worldSize } from "./mercator.ts";

type NamedView = Atlas["views"][number];

/** Pixels kept free around a view. */
type Margin = Parameters<typeof fit>[2];

export interface MapWindow {
  readonly width: number;
  readonly height: number;
  /** Where it is not that of a page's map. */
  readonly margin?: Margin;
}

/** A window of a phone's width shows less: the list beside it has it all. */
export function isPhone(width: number): boolean {
  return width < 600;
}

function marginOf({ width, margin }: MapWindow): Margin {
  if (margin) return margin;
  return isPhone(width)
    ? { top: 40, right: 12, bottom: 28, left: 12 }
    : { top: 36, right: 24, bottom: 44, left: 24 };
}

/** The camera that shows a named view whole in a window, to the left of its inset where it has one. */
export function cameraOfView({ bbox, inset }: NamedView, window: MapWindow): Camera {
  const margin = marginOf(window);
  const camera = fit(bbox, window, margin);
  if (!inset || !insetRoom(window)) return camera;
  const scale = worldSize * 2 ** camera.zoom;
  const width = (toWorld([bbox[2], 0])[0] - toWorld([bbox[0], 0])[0]) * scale;
  const left = (window.width - width) / 2;
  const covered = Math.max(0, left + width - (window.width - insetSize.width - 16));
  const shift = Math.min(left - margin.left, covered);
  return { ...camera, lon: camera.lon + (shift / scale) * 360 };
}

/**
 * The camera that shows home and some places: a named view that holds them, or on a phone, whose window is small, just
 * the points themselves. Points are in degrees.
 */
export function cameraOfPlaces(
  atlas: Atlas,
  points: readonly LonLat[],
  home: LonLat,
  window: MapWindow,
): Camera {
  const west = worldWest(atlas);
  if (!isPhone(window.width)) return cameraOfView(viewFor(atlas, points, west), window);
  const all = [home, ...points];
  const lons = all.map(([lon]) => unwrapped(lon, west));
  const lats = all.map(([, lat]) => lat);
  const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
  const camera = fit(box, window, { top: 70, right: 56, bottom: 56, left: 56 });
  return { ...camera, zoom: Math.min(camera.zoom, closest) };
}

/** How near a map comes by itself. */
const closest = 8;

/** The closest named view that holds all points; the widest where none does. */
function viewFor({ views }: Atlas, points: readonly LonLat[], west: number): NamedView {
  const holds = ({ bbox }: NamedView) =>
    points.every(([lon, lat]) => {
      const x = unwrapped(lon, west);
      return x >= bbox[0] && x <= bbox[2] && lat >= bbox[1] && lat <= bbox[3];
    });
  const widest = widestFirst(views);
  return [...widest].reverse().find(holds) ?? widest[0]!;
}

/** Views from the widest to the closest: the order in which they are offered. */
export function widestFirst(views: readonly NamedView[]): NamedView[] {
  return [...views].sort((one, other) => other.bbox[2] - other.bbox[0] - (one.bbox[2] - one.bbox[0]));
}

/** Where the one unbroken world of the atlas starts: the west of its widest view, in degrees. */
export function worldWest({ views }: Atlas): number {
  return Math.min(...views.map(({ bbox }) => bbox[0]));
}
