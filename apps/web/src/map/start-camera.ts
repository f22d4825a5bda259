import type { Camera } from "@atlas/core/address";
import type { LonLat } from "@atlas/core/bbox";
import type { Reading } from "../app/reading.tsx";
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

/** The label points of the places that are selected, or that the selected programme is in. */
export function selectedPoints({ address: { selected }, catalogue }: Reading): LonLat[] {
  if (selected === null) return [];
  const ids =
    selected.kind === "place" ? [selected.id] : (catalogue.programmesById.get(selected.id)?.places ?? []);
  return ids.map(id => catalogue.placesById.get(id)!.point);
}
