import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";

/** Counts the styles that the map has taken on: 0 before the first. Layers are added anew for each. */
export function useStyled(map: MapLibre): number {
  const [count, setCount] = useState(() => (map.getStyle() ? 1 : 0));
  useEffect(() => {
    const styled = () => setCount(before => before + 1);
    map.on("style.load", styled);
    return () => {
      map.off("style.load", styled);
    };
  }, [map]);
  return count;
}
