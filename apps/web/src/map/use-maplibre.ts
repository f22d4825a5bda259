/** Wraps MapLibre once: makes the map, follows its camera, tells its state. Everything it shows is given from outside. */

import type { Viewport } from "@atlas/cartography/mercator";
import type { Camera } from "@atlas/core/address";
import { Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { MapState } from "./map-state.ts";

export interface MapStart {
  readonly style: StyleSpecification | string;
  /** Where the map opens, for a window of the size it has got. */
  readonly camera: (window: { width: number; height: number }) => Camera;
  readonly locale: Readonly<Record<string, string>>;
  /** An embed leaves the wheel and one finger to the page around it. */
  readonly cooperative: boolean;
  readonly onState: (state: MapState) => void;
  /** The reader moved the map. */
  readonly onMoved: (camera: Camera) => void;
}

export function useMaplibre(container: RefObject<HTMLElement | null>, start: MapStart): MapLibre | null {
  const [map, setMap] = useState<MapLibre | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; what changes later is set on it
  useEffect(() => {
    const made = makeMap(container.current!, start);
    if (made === null) return start.onState("unavailable");
    setMap(made);
    return () => made.remove();
  }, []);
  return map;
}

function makeMap(container: HTMLElement, start: MapStart): MapLibre | null {
  setWorkerUrl(workerUrl);
  const { zoom, lat, lon } = start.camera({ width: container.clientWidth, height: container.clientHeight });
  let map: MapLibre;
  try {
    map = new MapLibre({
      container,
      style: start.style,
      center: [lon, lat],
      zoom,
      minZoom: -1,
      maxZoom: 14,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      cooperativeGestures: start.cooperative,
      locale: start.locale,
      fadeDuration: 0,
    });
  } catch {
    return null;
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on("movestart", () => start.onState("loading"));
  map.on("dataloading", () => start.onState("loading"));
  map.on("idle", () => start.onState("idle"));
  map.on("error", ({ error }) => console.error(error));
  map.on("moveend", event => {
    if (event.originalEvent) start.onMoved(cameraOf(map));
  });
  return map;
}

function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

/** The map's window as it moves. */
export function useViewport(map: MapLibre): Viewport {
  const store = useMemo(() => viewportStore(map), [map]);
  return useSyncExternalStore(store.subscribe, store.current);
}

function viewportStore(map: MapLibre) {
  const read = (): Viewport => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat, zoom: map.getZoom(), width: clientWidth, height: clientHeight };
  };
  let viewport = read();
  return {
    current: () => viewport,
    subscribe: (changed: () => void) => {
      const follow = () => {
        viewport = read();
        changed();
      };
      map.on("move", follow);
      map.on("resize", follow);
      return () => {
        map.off("move", follow);
        map.off("resize", follow);
      };
    },
  };
}
