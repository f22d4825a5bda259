/** Keeps the base map's names from running under the symbols, names, chips and frames that stand on the map. */
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";

const source = "obstacles";

/** Side of the squares that a box is covered with, in pixels. */
const side = 16;

/**
 * Milliseconds between a change of the marks and the base names making room for them: all names of the base map are
 * placed anew for it, so presses that follow one another closely share one.
 */
const settleTime = 250;

/** Elements marked `data-obstacle` on the map and beside it are kept clear, measured whenever the map comes to rest. */
export function useObstacles(map: MapLibre, styled: number, changed: unknown): void {
  // What the style of this number was given last.
  const given = useRef({ styled: 0, key: "" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when what stands on the map has changed
  useEffect(() => {
    if (styled === 0) return;
    const isFirst = given.current.styled !== styled;
    if (isFirst) given.current = { styled, key: "" };
    if (!map.getSource(source)) addObstacles(map);
    let stop = () => {};
    const keepClear = (points: readonly [number, number][]) => {
      const key = points.join(" ");
      if (key === given.current.key) return;
      given.current.key = key;
      map.getSource<GeoJSONSource>(source)?.setData({
        type: "FeatureCollection",
        features: points.map(point => ({
          type: "Feature",
          geometry: { type: "Point", coordinates: map.unproject(point).toArray() },
          properties: {},
        })),
      });
    };
    const measure = () => {
      stop();
      stop = measured(map.getContainer(), keepClear);
    };
    const later = setTimeout(measure, isFirst ? 0 : settleTime);
    // The same pixels are elsewhere on the ground now.
    const moved = () => {
      given.current.key = "";
      measure();
    };
    map.on("moveend", moved);
    return () => {
      clearTimeout(later);
      stop();
      map.off("moveend", moved);
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

// Tells the squares once the browser has laid out its next frame: to ask for a box earlier would make it lay out at once.
function measured(container: HTMLElement, tell: (squares: [number, number][]) => void): () => void {
  const observer = new IntersectionObserver(entries => {
    observer.disconnect();
    const frame = entries.find(({ target }) => target === container)!.boundingClientRect;
    const others = entries.filter(({ target }) => target !== container);
    tell(others.flatMap(({ boundingClientRect }) => squaresOf(boundingClientRect, frame)));
  });
  observer.observe(container);
  for (const element of container.parentElement!.querySelectorAll("[data-obstacle]"))
    observer.observe(element);
  return () => observer.disconnect();
}

// Middles of squares that cover a box, in pixels of the map's window.
function squaresOf(box: DOMRectReadOnly, frame: DOMRectReadOnly): [number, number][] {
  const columns = Math.ceil(box.width / side);
  const rows = Math.ceil(box.height / side);
  return Array.from({ length: columns * rows }, (_, index): [number, number] => [
    Math.round(box.left - frame.left + ((index % columns) + 0.5) * (box.width / columns)),
    Math.round(box.top - frame.top + (Math.floor(index / columns) + 0.5) * (box.height / rows)),
  ]);
}
