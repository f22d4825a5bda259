import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
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
export function landLayers(palette: Palette, source: string): LayerSpecification[] {
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
    {
      id: "land-china",
      type: "fill",
      source,
      "source-layer": "land",
      filter: isChina,
      paint: { "fill-color": palette.land },
    },
    {
      id: "national-band",
      type: "line",
      source,
      "source-layer": "national_band",
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.nationalBand,
        "line-width": byZoom([1, 3], [3.5, 9], [9, 14]),
        "line-offset": byZoom([1, -1.5], [3.5, -4.5], [9, -7]),
      },
    },
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
