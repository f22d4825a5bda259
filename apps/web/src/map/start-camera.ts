import type { Camera } from "@atlas/core/address";
import type { LonLat } from "@atlas/core/bbox";
import type { Reading } from "../app/reading.tsx";
import { selectedPlaces } from "./scene.ts";
import { cameraOfPlaces, cameraOfView } from "./views.ts";

/** Where the map opens: where the address says, else the closest view that shows home and what is selected. */
export function startCamera(reading: Reading, window: { width: number; height: number }): Camera {
  const { address, catalogue } = reading;
  const { at } = address;
  if (at !== null && typeof at !== "string") return at;
  const { views, home } = catalogue.atlas;
  const named = views.find(({ id }) => id === at);
  if (named) return cameraOfView(named, window);
  const points = selectedPoints(reading);
  if (points.length === 0) return cameraOfView(views[0]!, window);
  return cameraOfPlaces(catalogue.atlas, points, catalogue.placesById.get(home)!.point, window);
}

/** The label points of what is selected or compared. */
export function selectedPoints(reading: Reading): LonLat[] {
  return selectedPlaces(reading).map(id => reading.catalogue.placesById.get(id)!.point);
}
