import type { Problem } from "../problem.ts";

/** A box is west-south-east-north in degrees; longitudes may be unwrapped, so east is always the greater one. */
export function boxProblems(
  file: string,
  field: string,
  box: readonly number[] | undefined,
): readonly Problem[] {
  if (box === undefined) return [];
  const [west, south, east, north] = box as [number, number, number, number];
  const fault = (message: string) => [{ file, field, value: box, message }];
  if (west >= east || south >= north)
    return fault("is not a box; write west, south, east, north, with west below east and south below north");
  if (south < -90 || north > 90) return fault("is off the globe; latitudes go from -90 to 90");
  if (west < -360 || east > 360 || east - west > 360)
    return fault("goes round the globe; longitudes go from -360 to 360, and a box spans at most 360 degrees");
  return [];
}
