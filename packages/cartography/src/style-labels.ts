import type { Language } from "@atlas/core/language";
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Worldview } from "./basemap-files.ts";
import type { Palette } from "./palette.ts";
import { labelFonts } from "./style-fonts.ts";
import { byZoom } from "./style-zoom.ts";

interface LabelOptions {
  readonly palette: Palette;
  readonly source: string;
  readonly language: Language;
  readonly worldview: Worldview;
  readonly noData: string;
}

interface Lettering {
  readonly id: string;
  readonly classes: readonly string[];
  readonly color: string;
  readonly halo: string;
  readonly size: ExpressionSpecification;
  /** In ems, Chinese and English. */
  readonly spacing: readonly [chinese: number, english: number];
  readonly layout?: SymbolLayerSpecification["layout"];
  readonly minzoom?: number;
  readonly maxzoom?: number;
}

/** Names on the map, those first to give way first; none is slanted, and seas are told by their spacing and colour. */
export function labelLayers({
  palette,
  source,
  language,
  worldview,
  noData,
}: LabelOptions): LayerSpecification[] {
  const name = ["get", language] as ExpressionSpecification;
  const label = (lettering: Lettering): SymbolLayerSpecification => ({
    id: `label-${lettering.id}`,
    type: "symbol",
    source,
    "source-layer": "label",
    ...(lettering.minzoom !== undefined && { minzoom: lettering.minzoom }),
    ...(lettering.maxzoom !== undefined && { maxzoom: lettering.maxzoom }),
    filter: [
      "all",
      ["in", ["get", "class"], ["literal", [...lettering.classes]]],
      ["<=", ["get", "min"], ["+", ["zoom"], 0.5]],
    ] as never,
    layout: {
      "text-field": name,
      "text-font": labelFonts[language],
      "text-size": lettering.size,
      "text-letter-spacing": lettering.spacing[language === "en" ? 1 : 0],
      "text-max-width": language === "en" ? 7 : 12,
      "text-padding": 4,
      "symbol-sort-key": ["get", "rank"],
      ...lettering.layout,
    },
    paint: {
      "text-color": lettering.color,
      "text-halo-color": lettering.halo,
      "text-halo-width": 1.4,
    },
  });
  const onSea = { color: palette.seaLabel, halo: palette.sea };
  const onChina = { color: palette.landLabel, halo: palette.land };
  const beside: SymbolLayerSpecification["layout"] = {
    "text-anchor": ["coalesce", ["get", "anchor"], "center"] as ExpressionSpecification as never,
    "text-offset": [
      "match",
      ["coalesce", ["get", "anchor"], "center"],
      "left",
      ["literal", [0.4, 0]],
      "right",
      ["literal", [-0.4, 0]],
      "top",
      ["literal", [0, 0.3]],
      ["literal", [0, 0]],
    ] as never,
    "text-justify": "auto",
  };

  return [
    label({
      id: "sea",
      classes: ["sea"],
      ...onSea,
      size: byZoom([2, 10.5], [3.5, 13], [9, 15]),
      spacing: [0.35, 0.08],
    }),
    label({
      id: "ocean",
      classes: ["ocean"],
      ...onSea,
      size: byZoom([0, 11], [4, 13.5]),
      spacing: [0.4, 0.12],
    }),
    label({
      id: "town",
      classes: ["town"],
      ...onChina,
      size: byZoom([6, 11], [9, 13]),
      spacing: [0.1, 0.02],
      minzoom: 6,
    }),
    label({
      id: "province",
      classes: ["province"],
      ...onChina,
      size: byZoom([2.5, 11], [3.5, 12], [6, 13.5]),
      spacing: [0.12, 0.02],
      minzoom: 2.6,
      maxzoom: 7.5,
    }),
    label({
      id: "country",
      classes: ["country"],
      color: palette.neighbourLabel,
      halo: palette.neighbour,
      size: byZoom([1, 10.5], [3.5, 12], [6, 14]),
      spacing: [0.12, 0.03],
    }),
    label({
      id: "home-country",
      classes: ["home_country"],
      ...onChina,
      size: byZoom([0, 12], [3, 16]),
      spacing: [0.4, 0.1],
      maxzoom: 2.9,
    }),
    ...(worldview === "cn"
      ? [
          label({
            id: "islands",
            classes: ["islands"],
            ...onSea,
            size: byZoom([2.8, 10], [3.5, 11], [6, 13]),
            spacing: [0, 0],
            layout: { ...beside, "text-max-width": 20, "text-allow-overlap": true },
          }),
          label({
            id: "taiwan",
            classes: ["taiwan"],
            color: palette.landLabel,
            halo: palette.sea,
            size: byZoom([2.5, 10.5], [3.5, 11.5], [6, 13.5]),
            spacing: [0.04, 0],
            minzoom: 2.2,
            layout: {
              "text-field": ["format", name, {}, "\n", {}, noData, { "font-scale": 0.9 }],
              "text-anchor": "left",
              "text-offset": [1.3, 0.3],
              "text-justify": "left",
              "text-max-width": 20,
              "text-allow-overlap": true,
            },
          }),
        ]
      : []),
  ];
}
