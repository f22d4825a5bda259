import type { MapQuestion, MeasureText } from "./map-question.ts";
import { type MarkToPlace, type PlacedMark, placeMarks } from "./mark-placement.ts";
import type { Project } from "./mercator.ts";
import { countBeside, markRadius, type PartnerMark } from "./partner-marks.ts";
import type { SiteMark } from "./site-marks.ts";

/** Where home, partners and sites stand, as offsets from their true points; by id. */
export type PlacedScene = ReadonlyMap<string, PlacedMark>;

interface Standing {
  readonly project: Project;
  readonly marks: readonly PartnerMark[];
  readonly sites?: readonly SiteMark[];
  readonly selected: readonly string[];
  readonly scale: number;
  readonly size: number;
}

type Room = NonNullable<Parameters<typeof placeMarks>[1]>;

/** Height of a name's box over its type size. */
export const leading = 1.25;

/** How far the ring of a selected symbol stands out, in pixels. */
const ringReach = 5;

/** Half the side of home's seal over its type size. */
const sealReach = 0.78;

/** Half the side of a site's square, and the type size of its name, in pixels. */
export const siteReach = 9;
export const siteNameSize = 12;

/** How far off a site's name may stand, in pixels: nothing leads to it. */
const farthestSiteName = 9;

/** Places everything that has a name: home first, then partners, the busiest first, then sites. */
export function placeScene(
  {
    atlas,
    placesById,
    language,
    measure,
  }: Pick<MapQuestion, "atlas" | "placesById" | "language" | "measure">,
  { project, marks, sites = [], selected, scale, size }: Standing,
  room: Room,
): PlacedScene {
  const home = placesById.get(atlas.home)!;
  const at = (point: readonly [number, number]) => {
    const [x, y] = project(point);
    return { x, y };
  };
  const labelHeight = size * leading;
  const toPlace: MarkToPlace[] = [
    {
      id: home.id,
      ...at(home.point),
      radius: size * sealReach,
      labelWidth: measure(home.shortName[language], size, 700),
      labelHeight,
    },
    ...marks.map(mark => {
      const drawn = markRadius(mark, scale);
      return {
        id: mark.id,
        ...at(mark.position),
        radius: selected.includes(mark.id) ? drawn + ringReach : drawn,
        labelWidth: partnerNameWidth(mark, drawn, size, measure),
        labelHeight,
      };
    }),
    ...sites.map(site => ({
      id: site.id,
      ...at(site.position),
      radius: siteReach + 1,
      labelWidth: measure(site.name, siteNameSize, 400),
      labelHeight: siteNameSize * leading,
      farthest: farthestSiteName,
    })),
  ];
  return new Map(placeMarks(toPlace, room).map(placed => [placed.id, placed]));
}

function partnerNameWidth(mark: PartnerMark, radius: number, size: number, measure: MeasureText): number {
  const beside = countBeside(mark, radius);
  return measure(mark.name, size, 700) + (beside ? 4 + measure(beside, size, 400) : 0);
}
