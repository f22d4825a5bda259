import type { Bbox } from "@atlas/core/bbox";
import type { Language } from "@atlas/core/language";
import type { Worldview } from "./basemap-files.ts";
import type { Box } from "./mark-placement-box.ts";
import { type Project, worldSize } from "./mercator.ts";

/**
 * What nothing may cover where a map of China is shown: Taiwan with its name and note to the east, and the islands and
 * the dash line of the South China Sea. West, south, east, north, in degrees.
 */
const areas: readonly Bbox[] = [
  [119.2, 21.7, 122.3, 25.4],
  [108.6, 3.2, 119.2, 18.6],
];

/** Width of Taiwan's name and note beside the island, in pixels, and the zoom they are drawn from. */
const noteWidths: Readonly<Record<Language, number>> = { "zh-Hans": 70, "zh-Hant": 70, en: 116 };
const noteZoom = 1.9;

/** The protected areas of a world view as boxes in pixels, for names to keep off. */
export function protectedBoxes(worldview: Worldview, project: Project, language: Language): Box[] {
  if (worldview !== "cn") return [];
  return areas.map(([west, south, east, north], index) => {
    const [left, bottom] = project([west, south]);
    const [right, top] = project([east, north]);
    const world = ((right - left) / (east - west)) * 360;
    const hasNote = index === 0 && world >= worldSize * 2 ** noteZoom;
    return [left, top, hasNote ? right + noteWidths[language] : right, bottom];
  });
}
