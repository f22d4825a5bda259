import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Worldview } from "./basemap-files.ts";
import type { Palette } from "./palette.ts";
import { byZoom } from "./style-zoom.ts";

const round = { "line-join": "round", "line-cap": "round" } as const;

/** Waters and borders, from the faintest to the outline of China. */
export function lineLayers(palette: Palette, source: string, worldview: Worldview): LayerSpecification[] {
  const line = (
    id: string,
    sourceLayer: string,
    color: string,
    width: ReturnType<typeof byZoom>,
    more: { minzoom?: number; maxzoom?: number; dashes?: number[] } = {},
  ): LayerSpecification => ({
    id,
    type: "line",
    source,
    "source-layer": sourceLayer,
    ...(more.minzoom !== undefined && { minzoom: more.minzoom }),
    ...(more.maxzoom !== undefined && { maxzoom: more.maxzoom }),
    layout: round,
    paint: {
      "line-color": color,
      "line-width": width,
      ...(more.dashes && { "line-dasharray": more.dashes }),
    },
  });
  return [
    {
      id: "lake",
      type: "fill",
      source,
      "source-layer": "lake",
      paint: { "fill-color": palette.river },
    },
    line("river", "river", palette.river, byZoom([2, 0.4], [4, 0.8], [6, 1.2]), { maxzoom: 7.2 }),
    line("province", "province", palette.provinceLine, byZoom([2, 0.4], [4, 0.8], [9, 1.2]), {
      minzoom: 2.5,
    }),
    line("country", "country_line", palette.countryLine, byZoom([1, 0.5], [4, 0.9], [9, 1.4])),
    line("national", "national_line", palette.nationalLine, byZoom([1, 0.8], [3.5, 1.4], [9, 1.4])),
    worldview === "cn"
      ? line("dash", "dash_line", palette.nationalLine, byZoom([1, 0.9], [3.5, 1.8], [9, 3]))
      : line("disputed", "disputed_line", palette.countryLine, byZoom([1, 0.5], [4, 0.9], [9, 1.4]), {
          dashes: [3, 3],
        }),
    ...(worldview === "cn"
      ? [
          {
            id: "islet",
            type: "circle",
            source,
            "source-layer": "islet",
            paint: {
              "circle-color": palette.nationalLine,
              "circle-radius": byZoom([1, 0.6], [3.5, 1.15], [8, 1.6]),
            },
          } satisfies LayerSpecification,
        ]
      : []),
  ];
}
