import type { Viewport } from "@atlas/cartography/mercator";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";

/** The map's window at every frame of a move. */
export function useViewport(map: MapLibre): Viewport {
  const store = useMemo(() => viewportStore(map), [map]);
  return useSyncExternalStore(store.subscribe, store.current);
}

function viewportStore(map: MapLibre) {
  let viewport = viewportOf(map);
  return {
    current: () => viewport,
    subscribe: (changed: () => void) => {
      const follow = () => {
        viewport = viewportOf(map);
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

/** A zoom that has changed by this much asks for new places already while the map moves. */
const newPlacesAfter = 0.3;

/** The map's window when it last came to rest, or zoomed far enough: what stands where is decided for this. */
export function useSettledViewport(map: MapLibre): Viewport {
  const [settled, setSettled] = useState(() => viewportOf(map));
  useEffect(() => {
    const rest = () => setSettled(viewportOf(map));
    const zoom = () =>
      setSettled(before =>
        Math.abs(map.getZoom() - before.zoom) > newPlacesAfter ? viewportOf(map) : before,
      );
    map.on("moveend", rest);
    map.on("resize", rest);
    map.on("zoom", zoom);
    return () => {
      map.off("moveend", rest);
      map.off("resize", rest);
      map.off("zoom", zoom);
    };
  }, [map]);
  return settled;
}

function viewportOf(map: MapLibre): Viewport {
  const { clientWidth, clientHeight } = map.getContainer();
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), width: clientWidth, height: clientHeight };
}
