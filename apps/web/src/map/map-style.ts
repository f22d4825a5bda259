import { baseStyle } from "@atlas/cartography/style-base";
import type { Language } from "@atlas/core/language";
import type { StyleSpecification } from "maplibre-gl";
import type { PageSettings } from "../page-request.ts";

/** The base map's style for a page; its name says which, so that it is set again only when it differs. */
export function mapStyle({
  settings,
  language,
  dark,
  noData,
}: {
  readonly settings: PageSettings;
  readonly language: Language;
  readonly dark: boolean;
  /** What stands under the name of a province that the theme has no data for. */
  readonly noData: string;
}): StyleSpecification {
  const theme = dark ? "dark" : "light";
  const { worldview } = settings;
  return {
    ...baseStyle({
      theme,
      language,
      worldview,
      tilesUrl: `${location.origin}/basemap/${worldview}/{z}/{x}/{y}.pbf`,
      strings: { noData },
    }),
    name: `${worldview} ${theme} ${language}`,
  };
}
