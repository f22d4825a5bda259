import { insetIsShown } from "@atlas/cartography/inset-room";
import { selectedPlaces } from "@atlas/cartography/map-question";
import { projection, unwrapped } from "@atlas/cartography/mercator";
import { selectedPoints, startCamera } from "@atlas/cartography/start-camera";
import { cameraOfView, isPhone } from "@atlas/cartography/views";
import type { Address, Camera } from "@atlas/core/address";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { type Reading, useReading } from "../app/reading.tsx";
import { afterPaint } from "./after-paint.ts";
import { mapQuestion } from "./map-question.ts";

/** Moves the map when the address asks for another view, or selects what lies out of sight. */
export function useFlights(map: MapLibre | null, west: number): void {
  const reading = useReading();
  const latest = useRef(reading);
  latest.current = reading;
  const { at } = reading.address;
  const followed = useRef<Followed | null>(null);
  const selected = selectedPlaces(mapQuestion(reading)).join();

  useEffect(() => {
    if (!map) return;
    if (followed.current === null) followed.current = { at, selected };
    // A step that is overtaken by another before it was painted is followed together with it.
    return afterPaint(() => {
      const before = followed.current!;
      followed.current = { at, selected };
      follow(map, latest.current, {
        isElsewhere: at !== before.at,
        isOther: selected !== before.selected,
        west,
      });
    });
  }, [map, at, selected, west]);
}

/** What of the address the map has followed. */
interface Followed {
  readonly at: Address["at"];
  readonly selected: string;
}

interface Step {
  readonly isElsewhere: boolean;
  readonly isOther: boolean;
  readonly west: number;
}

function follow(map: MapLibre, reading: Reading, { isElsewhere, isOther, west }: Step): void {
  const { address, catalogue } = reading;
  const { at } = address;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const named = catalogue.atlas.views.find(({ id }) => id === at);
  if (isElsewhere && (named || at === null))
    fly(map, cameraOfView(named ?? catalogue.atlas.views[0]!, { width, height }), west);
  else if (isElsewhere && typeof at === "object" && at !== null && !isThere(map, at)) fly(map, at, west);
  else if (
    isOther &&
    (isPhone(width) || !allInSight(map, selectedPoints(mapQuestion(reading)), reading, west))
  )
    fly(map, startCamera(mapQuestion(reading), { width, height }), west);
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
        ? startCamera(mapQuestion(latest.current), window)
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
