import { type Box, overlap } from "./mark-placement-box.ts";
import type { Project } from "./mercator.ts";
import type { Palette } from "./palette.ts";
import { siteNameSize, siteReach } from "./placed-scene.ts";
import type { Scene } from "./scene.ts";
import { baseline, haloOf, tick } from "./svg-marks.ts";
import { element, escaped } from "./svg-text.ts";

/** A site's name that is covered by more square pixels than this is left out. */
const leastCovered = 30;

/** Radius of the ring around a site of which only the town or county is known, in pixels. */
const ringRadius = 27;

interface SiteDrawing {
  readonly project: Project;
  readonly palette: Palette;
  /** Boxes that no site may lie under; a reader of the living map comes closer. */
  readonly taken: readonly Box[];
}

/** Site marks: a square with the number of records, a dashed ring where the place is not exact. */
export function svgSites({ sites, placed }: Scene, { project, palette, taken }: SiteDrawing): string {
  return sites
    .filter(({ id, position }) => {
      const [x, y] = project(position);
      const { dx, dy } = placed.get(id)!;
      const square: Box = [x + dx - 9, y + dy - 9, x + dx + 9, y + dy + 9];
      return taken.every(box => overlap(box, square) === 0);
    })
    .map(({ id, name, position, exact, family, programmes }) => {
      const [x, y] = project(position);
      const { dx, dy, labelX, labelY, covered } = placed.get(id)!;
      const ring = {
        fill: palette.ink,
        "fill-opacity": 0.06,
        stroke: palette.ink3,
        "stroke-dasharray": "3 3",
      };
      const square = {
        x: x + dx - siteReach + 1,
        y: y + dy - siteReach + 1,
        width: siteReach * 2 - 2,
        height: siteReach * 2 - 2,
        rx: 3,
        fill: palette.panel,
        stroke: (family && palette.families[family]) || palette.ink2,
        "stroke-width": 2,
      };
      const count = {
        x: x + dx,
        y: y + dy + 4,
        "text-anchor": "middle",
        "font-size": 11,
        "font-weight": 700,
        fill: palette.ink,
      };
      const label = {
        x: x + labelX,
        y: baseline(y + labelY, siteNameSize),
        "font-size": siteNameSize,
        fill: palette.ink2,
        ...haloOf(palette),
      };
      return [
        exact ? "" : element("circle", { cx: x, cy: y, r: ringRadius, ...ring }),
        tick([x, y], [x + dx, y + dy], palette),
        element("rect", square),
        element("text", count, String(programmes.length)),
        covered > leastCovered ? "" : element("text", label, escaped(name)),
      ].join("");
    })
    .join("");
}
