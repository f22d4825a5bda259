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
  readonly namedByMarks: readonly string[];
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

/** In ems, away from the point that a label stands beside. */
const offsets = {
  left: [0.4, 0],
  right: [-0.4, 0],
  top: [0, 0.45],
  bottom: [0, -0.2],
  "bottom-left": [0.2, -0.1],
};

/** Names on the map, those first to give way first; none is slanted, and seas are told by their spacing and colour. */
export function labelLayers({
  palette,
  source,
  language,
  worldview,
  noData,
  namedByMarks,
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
      ["!", ["in", ["get", "zh-Hans"], ["literal", [...namedByMarks]]]],
    ] as never,
    layout: {
      "text-field": name,
      "text-font": labelFonts[language],
      "text-size": lettering.size,
      "text-letter-spacing": lettering.spacing[language === "en" ? 1 : 0],
      "text-max-width": language === "en" ? 7 : 12,
      "text-padding": 3,
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
  const anchor = ["coalesce", ["get", "anchor"], "center"];
  const beside = {
    "text-anchor": anchor,
    "text-offset": [
      "match",
      anchor,
      ...Object.entries(offsets).flatMap(([at, offset]) => [at, ["literal", offset]]),
      ["literal", [0, 0]],
    ],
    "text-justify": "auto",
    "text-max-width": 20,
    "text-allow-overlap": true,
  } as never as SymbolLayerSpecification["layout"];

  return [
    label({
      id: "sea",
      classes: ["sea"],
      ...onSea,
      size: byZoom([2, 10.5], [3.5, 13], [9, 15]),
      spacing: [0.35, 0.08],
      layout: { "text-max-width": 20, "text-padding": 1 },
    }),
    label({
      id: "ocean",
      classes: ["ocean"],
      ...onSea,
      size: byZoom([0, 11], [4, 13.5]),
      spacing: [0.4, 0.12],
      layout: { "text-max-width": 20, "text-padding": 1 },
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
      maxzoom: 8.5,
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
            layout: { ...beside },
          }),
          label({
            id: "taiwan",
            classes: ["taiwan"],
            color: palette.landLabel,
            halo: palette.sea,
            size: byZoom([2.5, 10.5], [3.5, 11.5], [6, 13.5]),
            spacing: [0.04, 0],
            minzoom: 1.9,
            layout: {
              ...beside,
              "text-field": ["format", name, {}, "\n", {}, noData, { "font-scale": 0.9 }],
            },
          }),
        ]
      : []),
  ];
}
