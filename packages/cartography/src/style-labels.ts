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

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

interface Lettering {
  /** The class of the labels that it letters. */
  readonly id: string;
  readonly color: string;
  readonly halo: string;
  readonly size: ExpressionSpecification;
  /** In ems, Chinese and English. */
  readonly spacing: readonly [chinese: number, english: number];
  readonly layout?: Layout;
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
export function labelLayers(options: LabelOptions): LayerSpecification[] {
  const letterings = [
    ...seaLetterings(options.palette),
    ...landLetterings(options.palette),
    ...(options.worldview === "cn" ? chinaLetterings(options) : []),
  ];
  return letterings.map(lettering => labelLayer(lettering, options));
}

function seaLetterings(palette: Palette): Lettering[] {
  const onSea = { color: palette.seaLabel, halo: palette.sea };
  const layout = { "text-max-width": 20, "text-padding": 1 };
  return [
    {
      id: "sea",
      ...onSea,
      size: byZoom([2, 10.5], [3.5, 13], [9, 15]),
      spacing: [0.35, 0.08],
      layout,
    },
    { id: "ocean", ...onSea, size: byZoom([0, 11], [4, 13.5]), spacing: [0.4, 0.12], layout },
  ];
}

function landLetterings(palette: Palette): Lettering[] {
  const onChina = { color: palette.landLabel, halo: palette.land };
  return [
    { id: "town", ...onChina, size: byZoom([6, 11], [9, 13]), spacing: [0.1, 0.02], minzoom: 6 },
    {
      id: "province",
      ...onChina,
      size: byZoom([2.5, 11], [3.5, 12], [6, 13.5]),
      spacing: [0.12, 0.02],
      minzoom: 2.6,
      maxzoom: 8.5,
    },
    {
      id: "country",
      color: palette.neighbourLabel,
      halo: palette.neighbour,
      size: byZoom([1, 10.5], [3.5, 12], [6, 14]),
      spacing: [0.12, 0.03],
    },
    { id: "home_country", ...onChina, size: byZoom([0, 12], [3, 16]), spacing: [0.4, 0.1], maxzoom: 2.9 },
  ];
}

/** What a map shown in China must name, and nothing may push aside: its islands, and Taiwan with a note on the data. */
function chinaLetterings({ palette, language, noData }: LabelOptions): Lettering[] {
  const anchor = ["coalesce", ["get", "anchor"], "center"];
  const byAnchor = Object.entries(offsets).flatMap(([at, offset]) => [at, ["literal", offset]]);
  const beside = {
    "text-anchor": anchor,
    "text-offset": ["match", anchor, ...byAnchor, ["literal", [0, 0]]],
    "text-justify": "auto",
    "text-max-width": 20,
    "text-allow-overlap": true,
  } as Layout;
  return [
    {
      id: "islands",
      color: palette.seaLabel,
      halo: palette.sea,
      size: byZoom([2.8, 10], [3.5, 11], [6, 13]),
      spacing: [0, 0],
      layout: beside,
    },
    {
      id: "taiwan",
      color: palette.landLabel,
      halo: palette.sea,
      size: byZoom([2.5, 10.5], [3.5, 11.5], [6, 13.5]),
      spacing: [0.04, 0],
      minzoom: 1.9,
      layout: {
        ...beside,
        "text-field": ["format", ["get", language], {}, "\n", {}, noData, { "font-scale": 0.9 }],
      },
    },
  ];
}

function labelLayer(
  { id, color, halo, size, spacing, layout, ...zooms }: Lettering,
  { source, language, namedByMarks }: LabelOptions,
): SymbolLayerSpecification {
  const latin = language === "en";
  return {
    id: `label-${id}`,
    type: "symbol",
    source,
    "source-layer": "label",
    ...zooms,
    filter: [
      "all",
      ["==", ["get", "class"], id],
      ["<=", ["get", "min"], ["+", ["zoom"], 0.5]],
      ["!", ["in", ["get", "zh-Hans"], ["literal", [...namedByMarks]]]],
    ],
    layout: {
      "text-field": ["get", language],
      "text-font": labelFonts[language],
      "text-size": size,
      "text-letter-spacing": spacing[latin ? 1 : 0],
      "text-max-width": latin ? 7 : 12,
      "text-padding": 3,
      "symbol-sort-key": ["get", "rank"],
      ...layout,
    },
    paint: { "text-color": color, "text-halo-color": halo, "text-halo-width": 1.4 },
  };
}
