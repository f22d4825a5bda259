import type { Camera } from "@atlas/core/address";
import type { LonLat } from "@atlas/core/bbox";
import { type MapQuestion, selectedPlaces } from "./map-question.ts";
import { cameraOfPlaces, cameraOfView, type MapWindow } from "./views.ts";

type Selecting = Parameters<typeof selectedPlaces>[0];

/** Where the map opens: where the address says, else the closest view that shows home and what is selected. */
export function startCamera(
  question: Pick<MapQuestion, "atlas" | "at" | "placesById"> & Selecting,
  window: MapWindow,
): Camera {
  const { atlas, at, placesById } = question;
  if (at !== null && typeof at !== "string") return at;
  const { views, home } = atlas;
  const named = views.find(({ id }) => id === at);
  if (named) return cameraOfView(named, window);
  const points = selectedPoints(question);
  if (points.length === 0) return cameraOfView(views[0]!, window);
  return cameraOfPlaces(atlas, points, placesById.get(home)!.point, window);
}

/** The label points of what is selected or compared. */
export function selectedPoints(question: Pick<MapQuestion, "placesById"> & Selecting): LonLat[] {
  return selectedPlaces(question).map(id => question.placesById.get(id)!.point);
}
