/** Which meridians and parallels a drawing has, and what they are called. */
import { toWorld, type Viewport, worldSize } from "@atlas/cartography/mercator";

export interface GraticuleLine {
  /** Longitude, unwrapped, or latitude. */
  readonly degrees: number;
  /** "110°E", "10°S": the letters are the same in every language of maps. */
  readonly name: string;
}

/** Steps between lines in degrees, fine to coarse, and the fewest pixels between two meridians. */
const steps = [0.5, 1, 2, 5, 10, 20, 30];
const leastGap = 56;

/** Pixels at the edge in which no line is drawn, so that its name has room. */
const edge = 14;

/** Lines at round degrees, the same step both ways, inside a window's edge. */
export function graticule(viewport: Viewport): {
  readonly meridians: readonly GraticuleLine[];
  readonly parallels: readonly GraticuleLine[];
} {
  const perDegree = (worldSize * 2 ** viewport.zoom) / 360;
  const step = steps.find(degrees => degrees * perDegree >= leastGap) ?? 30;
  const half = (viewport.width / 2 - edge) / perDegree;
  const [, centre] = toWorld([0, viewport.lat]);
  const reach = (viewport.height / 2 - edge) / (worldSize * 2 ** viewport.zoom);
  return {
    meridians: rounds(viewport.lon - half, viewport.lon + half, step).map(degrees => ({
      degrees,
      name: meridianName(degrees),
    })),
    parallels: rounds(latitude(centre + reach), latitude(centre - reach), step).map(degrees => ({
      degrees,
      name: degrees === 0 ? "0°" : `${Math.abs(degrees)}°${degrees < 0 ? "S" : "N"}`,
    })),
  };
}

function rounds(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function meridianName(degrees: number): string {
  const lon = ((((degrees + 180) % 360) + 360) % 360) - 180;
  if (lon === 0 || lon === -180) return `${Math.abs(lon)}°`;
  return `${Math.abs(lon)}°${lon < 0 ? "W" : "E"}`;
}

/** The latitude of a share of the world's side, y southwards: spherical Mercator turned round. */
function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
