/** Sites of programmes, the ones at one point merged: what the map draws from zoom 6. */
import type { CodeLists } from "@atlas/core/code-lists";
import type { Language } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";

export interface SiteMark {
  readonly name: string;
  readonly point: readonly [number, number];
  /** False where only the town or county is known: then a ring of uncertainty stands around the mark. */
  readonly exact: boolean;
  /** The family of all programmes here, or "mixed". */
  readonly family: string;
  readonly programmes: readonly Programme[];
}

/** A site that stands for a whole place is its area, never a pin, and is left out here. */
export function siteMarks(
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
  return [...byPoint.values()].map(({ site, programmes: here }) => {
    const families = new Set(here.map(({ type }) => familyOf.get(type) ?? ""));
    return {
      name: site.name[language],
      point: site.point,
      exact: site.exactness === "site",
      family: families.size === 1 ? [...families][0]! : "mixed",
      programmes: here,
    };
  });
}
