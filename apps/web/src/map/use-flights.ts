import { projection, unwrapped } from "@atlas/cartography/mercator";
import type { Camera } from "@atlas/core/address";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { insetIsShown } from "./inset-room.ts";
import { selectedPlaces } from "./scene.ts";
import { selectedPoints, startCamera } from "./start-camera.ts";
import { cameraOfView, isPhone } from "./views.ts";

/** Moves the map when the address asks for another view, or selects what lies out of sight. */
export function useFlights(map: MapLibre | null, west: number): void {
  const reading = useReading();
  const { address, catalogue } = reading;
  const latest = useRef(reading);
  latest.current = reading;
  const at = address.at;
  const previous = useRef<{ at: typeof at; selected: string } | null>(null);
  const selected = selectedPlaces(reading).join();

  useEffect(() => {
    if (!map) return;
    const before = previous.current;
    previous.current = { at, selected };
    if (before === null) return;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const named = catalogue.atlas.views.find(({ id }) => id === at);
    if (at !== before.at && (named || at === null))
      return fly(map, cameraOfView(named ?? catalogue.atlas.views[0]!, { width, height }), west);
    if (at !== before.at && typeof at === "object" && at !== null && !isThere(map, at))
      return fly(map, at, west);
    if (selected === before.selected) return;
    const points = selectedPoints(latest.current);
    if (isPhone(width) || !allInSight(map, points, latest.current, west))
      fly(map, startCamera(latest.current, { width, height }), west);
  }, [map, at, selected, catalogue, west]);
}

/** Keeps a named view whole when the window of the map changes: a sheet was raised, a phone was turned. */
export function useSteadyView(map: MapLibre | null): void {
  const reading = useReading();
  const { views } = reading.catalogue.atlas;
  const latest = useRef(reading);
  latest.current = reading;
  useEffect(() => {
    if (!map) return;
    let shown = namedViewOf(map, views);
    const rest = () => {
      shown = namedViewOf(map, views);
    };
    const resize = () => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const { at } = latest.current.address;
      const isUnmoved = isPhone(width) && (at === null || typeof at === "string");
      if (!shown && !isUnmoved) return;
      const window = { width, height };
      const { zoom, lat, lon } = isUnmoved
        ? startCamera(latest.current, window)
        : cameraOfView(shown!, window);
      map.jumpTo({ center: [lon, lat], zoom });
    };
    map.on("moveend", rest);
    map.on("resize", resize);
    return () => {
      map.off("moveend", rest);
      map.off("resize", resize);
    };
  }, [map, views]);
}

function namedViewOf(map: MapLibre, views: ReturnType<typeof useReading>["catalogue"]["atlas"]["views"]) {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return views.find(view => isThere(map, cameraOfView(view, { width, height })));
}

/** Longest flight, in milliseconds; none for readers who asked for less motion. */
const longestFlight = 900;

export function fly(map: MapLibre, { zoom, lat, lon }: Camera, west: number): void {
  const center: [number, number] = [unwrapped(lon, west), lat];
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) map.jumpTo({ center, zoom });
  else map.easeTo({ center, zoom, duration: longestFlight });
}

function isThere(map: MapLibre, { zoom, lat, lon }: Camera): boolean {
  const { lng, lat: latitude } = map.getCenter();
  const turned = Math.abs(lng - lon) % 360;
  return (
    Math.abs(map.getZoom() - zoom) < 0.02 &&
    Math.min(turned, 360 - turned) < 0.01 &&
    Math.abs(latitude - lat) < 0.01
  );
}

function allInSight(
  map: MapLibre,
  points: ReturnType<typeof selectedPoints>,
  { catalogue }: ReturnType<typeof useReading>,
  west: number,
): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  const viewport = { lon: unwrapped(lng, west), lat, zoom: map.getZoom(), width, height };
  const project = projection(viewport);
  const inset = catalogue.atlas.views.find(view => view.inset)?.inset ?? null;
  const inInset = (point: readonly [number, number]) =>
    inset !== null &&
    insetIsShown(inset, viewport) &&
    inset.places.some(id => catalogue.placesById.get(id)!.point.join() === point.join());
  return points.every(point => {
    const [x, y] = project([unwrapped(point[0], west), point[1]]);
    return inInset(point) || (x > 40 && y > 40 && x < width - 40 && y < height - 40);
  });
}
