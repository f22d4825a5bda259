/** Sites of programmes, those at one point merged: what the map shows from zoom 6. */

import type { LonLat } from "@atlas/core/bbox";
import type { CodeLists } from "@atlas/core/code-lists";
import type { Language } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import type { MapQuestion } from "./map-question.ts";
import { projection, unwrapped, type Viewport } from "./mercator.ts";

export interface SiteMark {
  readonly id: string;
  readonly name: string;
  /** Longitude unwrapped into the atlas's one world. */
  readonly position: LonLat;
  /** False where only the town or county is known: then a ring of uncertainty stands around the mark. */
  readonly exact: boolean;
  /** The family of all programmes here, or null where they differ. */
  readonly family: string | null;
  readonly programmes: readonly Programme[];
}

const firstZoom = 6;

/** More sites than this in one window are not drawn; the reader comes closer. */
const mostInView = 80;

/** The sites in a window: of what is selected, or of the whole query; the busiest first. */
export function sitesInView(
  { programmes, codeLists, selected, language }: MapQuestion,
  viewport: Viewport,
  west: number,
): SiteMark[] {
  if (viewport.zoom < firstZoom) return [];
  const isAsked = ({ id, places }: Programme) =>
    selected === null || (selected.kind === "place" ? places.includes(selected.id) : id === selected.id);
  const project = projection({ ...viewport, lon: unwrapped(viewport.lon, west) });
  return siteMarks(programmes.filter(isAsked), codeLists, language)
    .map(site => ({ ...site, position: [unwrapped(site.position[0], west), site.position[1]] as const }))
    .filter(({ position }) => {
      const [x, y] = project(position);
      return x > -30 && y > -30 && x < viewport.width + 30 && y < viewport.height + 30;
    })
    .sort((one, other) => other.programmes.length - one.programmes.length)
    .slice(0, mostInView);
}

/** A site that stands for a whole place is its area, never a pin, and is left out. */
function siteMarks(
  programmes: readonly Programme[],
  { typeFamilies }: CodeLists,
  language: Language,
): SiteMark[] {
  const familyOf = new Map(typeFamilies.flatMap(({ id, types }) => types.map(type => [type, id] as const)));
  const byPoint = new Map<string, { site: Programme["sites"][number]; programmes: Programme[] }>();
  for (const programme of programmes)
    for (const site of programme.sites) {
      if (site.exactness === "place") continue;
      const key = site.point.join();
      const found = byPoint.get(key);
      if (!found) byPoint.set(key, { site, programmes: [programme] });
      else if (!found.programmes.includes(programme)) found.programmes.push(programme);
    }
  return [...byPoint].map(([key, { site, programmes: here }]) => {
    const families = new Set(here.map(({ type }) => familyOf.get(type) ?? null));
    return {
      id: `site ${key}`,
      name: site.name[language],
      position: site.point,
      exact: site.exactness === "site",
      family: families.size === 1 ? [...families][0]! : null,
      programmes: here,
    };
  });
}
