import { palettes, type Theme } from "@atlas/cartography/palette";
import { baseStyle } from "@atlas/cartography/style-base";
import type { Language } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { StyleSpecification } from "maplibre-gl";
import type { PageSettings } from "../page-request.ts";

/** The base map of a page: the builtin one, none but the sea's colour, or the style at an address. */
export function mapStyle({
  settings,
  language,
  theme,
  noData,
  marked,
}: {
  readonly settings: PageSettings;
  readonly language: Language;
  readonly theme: Theme;
  /** What stands under the name of a province that the theme has no data for. */
  readonly noData: string;
  /** Places that carry their own mark: the base map does not name them again. */
  readonly marked: readonly Place[];
}): StyleSpecification | string {
  const { worldview, basemap } = settings;
  if (basemap === "none") return bareStyle(palettes[theme].land);
  if (basemap !== "builtin") return basemap;
  return baseStyle({
    theme,
    language,
    worldview,
    tilesUrl: `${location.origin}${settings.basePath}/basemap/${worldview}/{z}/{x}/{y}.pbf`,
    strings: { noData },
    namedByMarks: marked.map(({ shortName }) => shortName["zh-Hans"]),
  });
}

function bareStyle(colour: string): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: "ground", type: "background", paint: { "background-color": colour } }],
  };
}
