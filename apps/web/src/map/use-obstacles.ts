/** Keeps the base map's names from running under the symbols, names, chips and frames that stand on the map. */
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";

const source = "obstacles";

/** Side of the squares that a box is covered with, in pixels. */
const side = 16;

/** Milliseconds between a change of the marks and the base names making room for them. */
const settleTime = 120;

/** Elements marked `data-obstacle` on the map and beside it are kept clear, measured whenever the map comes to rest. */
export function useObstacles(map: MapLibre, styled: number, changed: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when what stands on the map has changed
  useEffect(() => {
    if (styled === 0) return;
    if (!map.getSource(source)) addObstacles(map);
    let last = "";
    const measure = () => {
      const points = squaresOf(map.getContainer());
      const key = points.join(" ");
      if (key === last) return;
      last = key;
      map.getSource<GeoJSONSource>(source)?.setData({
        type: "FeatureCollection",
        features: points.map(point => ({
          type: "Feature",
          geometry: { type: "Point", coordinates: map.unproject(point).toArray() },
          properties: {},
        })),
      });
    };
    // After what the reader waits for has been painted.
    const later = setTimeout(measure, settleTime);
    map.on("moveend", measure);
    return () => {
      clearTimeout(later);
      map.off("moveend", measure);
    };
  }, [map, styled, changed]);
}

function addObstacles(map: MapLibre): void {
  const clear = new Uint8Array(side * side * 4);
  if (!map.hasImage(source)) map.addImage(source, { width: side, height: side, data: clear });
  map.addSource(source, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({
    id: source,
    type: "symbol",
    source,
    layout: { "icon-image": source, "icon-allow-overlap": true, "icon-padding": 0 },
  });
}

// Middles of squares that cover each box, in pixels of the map's window.
function squaresOf(container: HTMLElement): [number, number][] {
  const frame = container.getBoundingClientRect();
  return [...container.parentElement!.querySelectorAll("[data-obstacle]")].flatMap(element => {
    const box = element.getBoundingClientRect();
    const columns = Math.ceil(box.width / side);
    const rows = Math.ceil(box.height / side);
    return Array.from({ length: columns * rows }, (_, index): [number, number] => [
      Math.round(box.left - frame.left + ((index % columns) + 0.5) * (box.width / columns)),
      Math.round(box.top - frame.top + (Math.floor(index / columns) + 0.5) * (box.height / rows)),
    ]);
  });
}
