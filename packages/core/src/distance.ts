import type { LonLat } from "./bbox.ts";

/** Mean radius of the Earth in kilometres (IUGG, R1). */
const earthRadius = 6371.0088;

/** Great-circle distance in kilometres on the sphere, by the haversine formula (R. W. Sinnott, 1984). */
export function distance([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** A distance said to readers: to the nearest ten kilometres, near ones to the kilometre. */
export function roundedDistance(kilometres: number): number {
  return kilometres < 200 ? Math.round(kilometres) : Math.round(kilometres / 10) * 10;
}
