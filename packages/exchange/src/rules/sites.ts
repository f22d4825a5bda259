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
      const others = [...(places ?? []), ...(home === undefined ? [] : [home])];
      return siteProblem(site, others, outlines).map(problem => ({
        file,
        ...problem,
        field: `sites[${index}].${problem.field}`,
      }));
    }),
  );
}

function siteProblem(
  site: Site,
  others: readonly string[],
  outlines: Outlines,
): readonly Omit<Problem, "file">[] {
  const { place, point, outside } = site;
  // A place without a sound outline, or that does not exist, is reported elsewhere.
  if (!outlines.has(place)) return [];
  if (liesIn(point, outlines.get(place))) {
    if (outside === undefined) return [];
    const message = `is not so, the point lies in ${place}; take the reason out`;
    return [{ field: "outside", value: outside, message }];
  }
  const other = others.find(id => liesIn(point, outlines.get(id)));
  if (other !== undefined)
    return [
      {
        field: "place",
        value: place,
        message: `is not where the point lies; write ${other} or correct the point`,
      },
    ];
  if (outside !== undefined) return [];
  const message = `lies outside ${[...new Set(others)].join(", ")}; correct it (longitude first) or give the reason in "outside"`;
  return [{ field: "point", value: point, message }];
}

function liesIn(point: Site["point"], outline: Outline | undefined): boolean {
  return outline !== undefined && booleanPointInPolygon(point, outline);
}
