/**
 * A box in degrees, west-south-east-north (RFC 7946, section 5). West greater than east means that the box crosses
 * the antimeridian.
 */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** A position in degrees, longitude first (RFC 7946, section 3.1.1). */
export type LonLat = readonly [lon: number, lat: number];

/** Reads "west,south,east,north", or the six-number form with heights, which are dropped; null when it is not a box. */
export function parseBbox(text: string): Bbox | null {
  const parts = text.split(",");
  if (parts.length !== 4 && parts.length !== 6) return null;
  const numbers = parts.map(part => (part.trim() === "" ? Number.NaN : Number(part)));
  if (!numbers.every(Number.isFinite)) return null;
  const [west, south, east, north] =
    numbers.length === 4
      ? (numbers as [number, number, number, number])
      : [numbers[0]!, numbers[1]!, numbers[3]!, numbers[4]!];
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || south < -90 || north > 90 || south > north) return null;
  return [west, south, east, north];
}

/** The box as one or two boxes that do not cross the antimeridian. */
export function boxParts([west, south, east, north]: Bbox): Bbox[] {
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}
