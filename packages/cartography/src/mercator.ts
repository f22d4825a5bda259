import type { LonLat } from "@atlas/core/bbox";

/** Side of the whole world at zoom 0, in CSS pixels, as MapLibre counts zoom. */
export const worldSize = 512;

/** Latitude at which spherical Mercator's square world ends, in degrees. */
const poleward = 85.051129;

/** A position as a share of the world's side: x eastwards from 180° W, y southwards (EPSG:3857's grid, scaled to 1). */
export function toWorld([lon, lat]: LonLat): [x: number, y: number] {
  const phi = (Math.max(-poleward, Math.min(poleward, lat)) * Math.PI) / 180;
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** Where a map stands: centre in degrees, zoom, and the size of its window in CSS pixels. */
export interface Viewport {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export type Project = (position: LonLat) => [x: number, y: number];

/** Maps positions to pixels of a window whose map is neither turned nor tilted; longitudes may be unwrapped. */
export function projection({ lon, lat, zoom, width, height }: Viewport): Project {
  const scale = worldSize * 2 ** zoom;
  const [centreX, centreY] = toWorld([lon, lat]);
  return position => {
    const [x, y] = toWorld(position);
    return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2];
  };
}

/** The longitude a position is drawn at, so that everything lies in one unbroken world that starts at `west`. */
export function unwrapped(lon: number, west: number): number {
  return lon < west ? lon + 360 : lon;
}

/** The centre and zoom at which a box (degrees, unwrapped) fills a window less its margins, in pixels. */
export function fit(
  [west, south, east, north]: readonly [number, number, number, number],
  window: { width: number; height: number },
  margin: { top: number; right: number; bottom: number; left: number },
): { lon: number; lat: number; zoom: number } {
  const [x0, y1] = toWorld([west, south]);
  const [x1, y0] = toWorld([east, north]);
  const width = Math.max(1, window.width - margin.left - margin.right);
  const height = Math.max(1, window.height - margin.top - margin.bottom);
  const zoom = Math.log2(Math.min(width / (x1 - x0), height / (y1 - y0)) / worldSize);
  const scale = worldSize * 2 ** zoom;
  const x = (x0 + x1) / 2 + (margin.right - margin.left) / 2 / scale;
  const y = (y0 + y1) / 2 + (margin.bottom - margin.top) / 2 / scale;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return { lon: (x - 0.5) * 360, lat, zoom };
}

/** Ground metres in one CSS pixel at a latitude and zoom (equatorial radius 6,378,137 m, EPSG:3857). */
export function metresPerPixel(lat: number, zoom: number): number {
  return (2 * Math.PI * 6378137 * Math.cos((lat * Math.PI) / 180)) / (worldSize * 2 ** zoom);
}
