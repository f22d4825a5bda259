import type { MapQuestion } from "@atlas/cartography/map-question";
import type { Reading } from "../app/reading.tsx";
import { textWidth } from "./text-width.ts";

/** What the map of a page is asked to show. */
export function mapQuestion({
  address,
  catalogue,
  findings,
  settings,
}: Pick<Reading, "address" | "catalogue" | "findings" | "settings">): MapQuestion {
  const { language, query, selected, compare, at, surface } = address;
  return {
    atlas: catalogue.atlas,
    codeLists: catalogue.codeLists,
    placesById: catalogue.placesById,
    programmesById: catalogue.programmesById,
    worldview: settings.worldview,
    language,
    query,
    programmes: findings.programmes,
    partners: findings.links,
    selected,
    compare,
    at,
    surface: surface === "embed" ? "embed" : "page",
    measure: textWidth,
  };
}
