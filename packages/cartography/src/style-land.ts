import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Worldview } from "./basemap-files.ts";
import type { Palette } from "./palette.ts";
import { byZoom } from "./style-zoom.ts";

const isChina = ["==", ["get", "china"], true] as ["==", ["get", string], boolean];
const isNeighbour = ["==", ["get", "china"], false] as ["==", ["get", string], boolean];

/** How far each waterline reaches into the sea, in pixels, from the outermost inwards. */
const waterlineReach = [9, 6, 3] as const;

/**
 * Sea and land as an engraver draws them: waterlines around every coast, China in paper white with a band along the
 * inside of its outline, neighbours a step greyer. Of each wide line the half that is not wanted is covered by the fill
 * that follows.
 */
export function landLayers(palette: Palette, source: string, worldview: Worldview): LayerSpecification[] {
  return [
    ...waterlineReach.map(
      (reach, index): LayerSpecification => ({
        id: `waterline-${index + 1}`,
        type: "line",
        source,
        "source-layer": "land",
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.waterlines[index]!,
          "line-width": byZoom([1, reach * 0.7], [3.5, reach * 2], [9, reach * 2.6]),
          "line-blur": 1.5,
        },
      }),
    ),
    ...(worldview === "cn" ? [isletGlow(palette, source)] : []),
    {
      id: "land-china",
      type: "fill",
      source,
      "source-layer": "land",
      filter: isChina,
      paint: { "fill-color": palette.land },
    },
    band("national-band-fade", palette.nationalBandFade, source, 9),
    band("national-band", palette.nationalBand, source, 5),
    {
      id: "land-neighbour",
      type: "fill",
      source,
      "source-layer": "land",
      filter: isNeighbour,
      paint: { "fill-color": palette.neighbour },
    },
  ];
}

/** One strip along the inside of China's outline, `width` pixels wide at a view of the whole country, gone at close views. */
function band(id: string, color: string, source: string, width: number): LayerSpecification {
  return {
    id,
    type: "line",
    source,
    "source-layer": "national_band",
    maxzoom: 7,
    layout: { "line-join": "round" },
    paint: {
      "line-color": color,
      "line-width": byZoom([1, width * 0.3], [3.5, width], [5, width * 1.1]),
      "line-offset": byZoom([1, -width * 0.15], [3.5, -width * 0.5], [5, -width * 0.55]),
      "line-opacity": byZoom([6, 1], [7, 0]),
      "line-blur": 0.5,
    },
  };
}

/** The waterlines of islands too small to have an outline. */
function isletGlow(palette: Palette, source: string): LayerSpecification {
  return {
    id: "islet-glow",
    type: "circle",
    source,
    "source-layer": "islet",
    paint: {
      "circle-color": palette.waterlines[2],
      "circle-radius": byZoom([1, 2], [3.5, 7], [9, 12]),
      "circle-blur": 1,
    },
  };
}
