/** Wraps MapLibre once: makes the map, follows its camera, tells its state. Everything it shows is given from outside. */

import type { Camera } from "@atlas/core/address";
import { Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MapState } from "./map-state.ts";

export interface MapStart {
  readonly style: StyleSpecification | string;
  /** Where the map opens, for a window of the size it has got. */
  readonly camera: (window: { width: number; height: number }) => Camera;
  readonly locale: Readonly<Record<string, string>>;
  /** An embed leaves the wheel and one finger to the page around it. */
  readonly cooperative: boolean;
  readonly onState: (state: MapState) => void;
  /** Part of the base map could not be fetched. */
  readonly onFault: () => void;
  /** The reader moved the map. */
  readonly onMoved: (camera: Camera) => void;
}

export interface StyledMap {
  readonly map: MapLibre;
  /** Counts the styles that the map has taken on; 0 while one is loading. Layers are added anew for each. */
  readonly styled: number;
  /** Loads the style and everything it shows once more. */
  readonly restyle: () => void;
}

export function useMaplibre(container: RefObject<HTMLElement | null>, start: MapStart): StyledMap | null {
  const [map, setMap] = useState<MapLibre | null>(null);
  const [styled, setStyled] = useState(0);
  const drawn = useRef(start.style);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; what changes later is set on it
  useEffect(() => {
    const made = makeMap(container.current!, start);
    if (made === null) return start.onState("unavailable");
    let count = 0;
    made.on("style.load", () => {
      count++;
      setStyled(count);
      setMap(made);
    });
    // A lost WebGL context comes back with its style loaded anew.
    made.on("webglcontextlost", () => setStyled(0));
    return () => made.remove();
  }, []);
  const restyle = useCallback(
    (style: MapStart["style"]) => {
      setStyled(0);
      map?.setStyle(style, { diff: false });
    },
    [map],
  );
  useEffect(() => {
    if (!map || drawn.current === start.style) return;
    drawn.current = start.style;
    restyle(start.style);
  }, [map, start.style, restyle]);
  return useMemo(
    () => (map ? { map, styled, restyle: () => restyle(drawn.current) } : null),
    [map, styled, restyle],
  );
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
  map.on("error", ({ error }) => {
    console.error(`The map: ${error.message}`);
    start.onFault();
  });
  map.on("moveend", event => {
    if (event.originalEvent) start.onMoved(cameraOf(map));
  });
  return map;
}

function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}
