import type { LonLat } from "@atlas/core/bbox";

type Vector = readonly [x: number, y: number, z: number];
type Part = [lon: number, lat: number][];

/** Longest step along the line, and longest step in longitude near a pole, in degrees. */
const longestStep = 1;
const widestStep = 5;

/** Decimals of a coordinate: 4 are about 11 m. */
const decimals = 4;

/**
 * The shortest way over the sphere between two positions, in degrees, longitude first: one line, or two where it
 * crosses the antimeridian, cut there as RFC 7946, section 3.1.9 asks. Points between are found by spherical linear
 * interpolation (K. Shoemake, "Animating rotation with quaternion curves", SIGGRAPH 1985, with unit vectors).
 *
 * @throws RangeError for antipodes, between which every great circle is as short.
 */
export function greatCircle(from: LonLat, to: LonLat): Part[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = angleBetween(a, b);
  if (angle > Math.PI - 1e-9)
    throw new RangeError(
      `No single great circle joins ${from} and its antipode ${to}; move one of them a little.`,
    );
  const at = (share: number) => lonLatOf(interpolate(a, b, angle, share));
  const steps = Math.max(1, Math.ceil(degrees(angle) / longestStep));
  const line: LonLat[] = [from];
  for (let step = 1; step <= steps; step++) {
    const end = { share: step / steps, position: step === steps ? to : at(step / steps) };
    refine(line, { share: (step - 1) / steps, position: last(line) }, end, at);
  }
  return cutAtAntimeridian(line);
}

interface Station {
  readonly share: number;
  readonly position: LonLat;
}

/** Adds the stations after `start` up to `end`, halving steps that are wide in longitude. */
function refine(line: LonLat[], start: Station, end: Station, at: (share: number) => LonLat): void {
  const width = Math.abs(turn(start.position[0], end.position[0]));
  if (width <= widestStep || end.share - start.share < 1e-6) {
    line.push(end.position);
    return;
  }
  const share = (start.share + end.share) / 2;
  const middle = { share, position: at(share) };
  refine(line, start, middle, at);
  refine(line, middle, end, at);
}

function cutAtAntimeridian(line: readonly LonLat[]): Part[] {
  const parts: Part[] = [[rounded(line[0]!)]];
  for (let i = 1; i < line.length; i++) {
    const [before, after] = [line[i - 1]!, line[i]!];
    if (Math.abs(after[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const lat = latitudeAt(edge, before, after);
      last(parts).push(rounded([edge, lat]));
      parts.push([rounded([-edge, lat])]);
    }
    last(parts).push(rounded(after));
  }
  return parts.map(withoutRepeats).filter(part => part.length > 1);
}

/** Latitude at which the great circle through two positions meets a meridian (E. Williams, "Aviation Formulary"). */
function latitudeAt(lon: number, [lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const across = Math.sin(radians(lon2 - lon1));
  if (Math.abs(across) < 1e-12) return lat1 + lat2 > 0 ? 90 : -90;
  const slope =
    (Math.tan(radians(lat2)) * Math.sin(radians(lon - lon1)) -
      Math.tan(radians(lat1)) * Math.sin(radians(lon - lon2))) /
    across;
  return degrees(Math.atan(slope));
}

function interpolate(a: Vector, b: Vector, angle: number, share: number): Vector {
  const [toA, toB] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  return [toA * a[0] + toB * b[0], toA * a[1] + toB * b[1], toA * a[2] + toB * b[2]];
}

function vectorOf([lon, lat]: LonLat): Vector {
  const [x, y] = [radians(lon), radians(lat)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function lonLatOf([x, y, z]: Vector): LonLat {
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

function angleBetween(a: Vector, b: Vector): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

/** The turn from one longitude to another, the short way, from -180 to 180. */
function turn(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}

function withoutRepeats(part: Part): Part {
  return part.filter(
    (position, i) => i === 0 || position.some((value, axis) => value !== part[i - 1]![axis]),
  );
}

function last<Item>(list: readonly Item[]): Item {
  return list[list.length - 1]!;
}

function rounded([lon, lat]: LonLat): [number, number] {
  return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
