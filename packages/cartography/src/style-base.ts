import type { Language } from "@atlas/core/language";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Worldview } from "./basemap-files.ts";
import { deepestZoom } from "./basemap-zoom.ts";
import { palettes, type Theme } from "./palette.ts";
import { labelLayers } from "./style-labels.ts";
import { landLayers } from "./style-land.ts";
import { lineLayers } from "./style-lines.ts";

export interface BaseStyleOptions {
  readonly theme: Theme;
  readonly language: Language;
  readonly worldview: Worldview;
  /** "…/{z}/{x}/{y}.pbf"; absolute, because the worker that fetches has no page. */
  readonly tilesUrl: string;
  /** The words of the style that are not names: what stands under a province that the theme has no data for. */
  readonly strings: { readonly noData: string };
  /** Names (zh-Hans) of places that have a mark of their own, and so need no name from the base map. */
  readonly namedByMarks?: readonly string[];
}

/**
 * Layers of the base map to insert one's own before: `areas` lie on the land and under waters, borders and names;
 * `marks` lie on all lines and under the names. What must stand over the names is added last, without an anchor.
 */
export const anchors = { areas: "lake", marks: "label-sea" } as const;

/** The name of the base map's source. */
const source = "basemap";

/** The builtin base map as a MapLibre style. It names no `glyphs`: text is drawn with the reader's own fonts. */
export function baseStyle({
  theme,
  language,
  worldview,
  tilesUrl,
  strings,
  namedByMarks = [],
}: BaseStyleOptions): StyleSpecification {
  const palette = palettes[theme];
  return {
    version: 8,
    sources: {
      [source]: { type: "vector", tiles: [tilesUrl], minzoom: 0, maxzoom: deepestZoom },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      ...landLayers(palette, source, worldview),
      ...lineLayers(palette, source, worldview),
      ...labelLayers({ palette, source, language, worldview, noData: strings.noData, namedByMarks }),
    ],
  };
}
