import type { Site } from "@atlas/core/programme";
import type { Outline } from "@atlas/core/records";
import { booleanPointInPolygon } from "@turf/turf";
import type { Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";
import { idOfFile } from "./known-ids.ts";

type Outlines = ReadonlyMap<string, Outline>;

/** A site lies in the place it names, unless `outside` says why it does not. */
export function siteProblems(tree: SourceTree): readonly Problem[] {
  const outlines: Outlines = new Map(
    tree.places.flatMap(({ file, outline }) => (outline === null ? [] : [[idOfFile(file), outline]])),
  );
  const home = tree.atlas.record.home;
  return tree.programmes.flatMap(({ file, record: { sites, places } }) =>
    (sites ?? []).flatMap((site, index) => {
      const allowed = [...(places ?? []), ...(home === undefined ? [] : [home])];
      return siteProblem(site, allowed, outlines).map(problem => ({
        file,
        ...problem,
        field: `sites[${index}].${problem.field}`,
      }));
    }),
  );
}

function siteProblem(
  { place, point, outside }: Site,
  allowed: readonly string[],
  outlines: Outlines,
): readonly Omit<Problem, "file">[] {
  // A place that has no sound outline, or that the programme may not name, is reported elsewhere.
  if (!outlines.has(place) || !allowed.includes(place)) return [];
  const found = [place, ...allowed].find(id => liesIn(point, outlines.get(id)));
  if (found === undefined && outside !== undefined) return [];
  if (found === undefined) {
    const message = `lies outside ${allowed.join(", ")}; correct it (longitude first) or give the reason in "outside"`;
    return [{ field: "point", value: point, message }];
  }
  if (found !== place) {
    const message = `is not where the point lies; write ${found} or correct the point`;
    return [{ field: "place", value: place, message }];
  }
  if (outside === undefined) return [];
  const message = `is not so, the point lies in ${place}; take the reason out`;
  return [{ field: "outside", value: outside, message }];
}

function liesIn(point: Site["point"], outline: Outline | undefined): boolean {
  return outline !== undefined && booleanPointInPolygon(point, outline);
}
