/** Symbols, names and links of a picture, in the look of the living map (map.module.css). */
import type { CodeLists } from "@atlas/core/code-lists";
import type { DrawnLink } from "./drawn-links.ts";
import { familyCounts } from "./family-counts.ts";
import { linkBow } from "./link-bow.ts";
import type { PlacedMark } from "./mark-placement.ts";
import type { Palette } from "./palette.ts";
import { countBeside, markRadius, type PartnerMark } from "./partner-marks.ts";
import { holdsCount, holeRadius, ringSegments } from "./partner-symbol.ts";
import { leading } from "./placed-scene.ts";
import { element, escaped } from "./svg-text.ts";

export interface MarkDrawing {
  readonly palette: Palette;
  readonly codeLists: CodeLists;
  /** Radius in pixels of a symbol with one record. */
  readonly scale: number;
  /** Type size of names, in pixels. */
  readonly size: number;
  readonly selected: readonly string[];
  /** Leaves out names that would lie on others. */
  readonly mayDrop: boolean;
}

/** A name covered by fewer square pixels than this is legible. */
const leastCovered = 24;

type Point = readonly [x: number, y: number];

/** Bows from home, faint where they crowd at home and plain at the partner. */
export function svgLinks(
  links: readonly DrawnLink[],
  from: Point,
  { palette, prefix }: { readonly palette: Palette; readonly prefix: string },
): string {
  const drawn = links
    .filter(({ width }) => width > 0)
    .sort((one, other) => Number(one.strong) - Number(other.strong));
  const stop = (offset: number, opacity: number) =>
    element("stop", { offset, "stop-color": palette.red, "stop-opacity": opacity });
  return element(
    "g",
    { fill: "none", "stroke-linecap": "round" },
    drawn
      .map(({ id, to, width, strong, quiet }) => {
        const { path: d } = linkBow(from, to);
        const gradient = {
          id: `${prefix}-link-${id}`,
          gradientUnits: "userSpaceOnUse",
          ...{ x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        };
        const casing = { d, stroke: palette.halo, "stroke-width": width + 2, opacity: 0.55 };
        const line = { d, stroke: `url(#${gradient.id})`, "stroke-width": width };
        const parts = [
          element("linearGradient", gradient, stop(0, strong ? 1 : 0.22) + stop(1, strong ? 1 : 0.78)),
          element("path", casing),
          element("path", line),
        ];
        return element("g", { opacity: quiet ? 0.34 : undefined }, parts.join(""));
      })
      .join(""),
  );
}

/** A partner's symbol around the origin: area by records, ring by family, the count inside where it fits. */
export function svgDonut(
  { types, count }: Pick<PartnerMark, "types" | "count">,
  radius: number,
  { palette, codeLists }: Pick<MarkDrawing, "palette" | "codeLists">,
): string {
  const halo = element("circle", { r: radius + 1.6, fill: palette.halo });
  if (count === 0)
    return (
      halo + element("circle", { r: 2.9, fill: palette.panel, stroke: palette.ink3, "stroke-width": 1.4 })
    );
  const hole = holeRadius(radius);
  const ring = ringSegments(familyCounts(codeLists, types), radius).map(({ family, path: d }) =>
    element("path", { d, fill: palette.families[family] ?? palette.ink3, "fill-rule": "evenodd" }),
  );
  const inside = {
    y: Math.max(11, Math.min(20, radius * 0.72)) * 0.35,
    "text-anchor": "middle",
    "font-size": Math.max(11, Math.min(20, radius * 0.72)),
    "font-weight": 700,
    fill: palette.ink,
  };
  return [
    halo,
    hole > 0 ? element("circle", { r: hole, fill: palette.panel }) : "",
    element("g", { stroke: palette.halo, "stroke-width": 1.2 }, ring.join("")),
    holdsCount(radius) ? element("text", inside, String(count)) : "",
  ].join("");
}

/** A partner's symbol with its name, its tick where it had to move, and its ring where it is selected. */
export function svgMark(mark: PartnerMark, at: Point, placed: PlacedMark, drawing: MarkDrawing): string {
  const { palette, scale, selected, mayDrop } = drawing;
  const radius = markRadius(mark, scale);
  const [x, y] = [at[0] + placed.dx, at[1] + placed.dy];
  const ring = { r: radius + 4.5, fill: "none", stroke: palette.ink, "stroke-width": 2 };
  const symbol =
    svgDonut(mark, radius, drawing) + (selected.includes(mark.id) ? element("circle", ring) : "");
  const named = !mayDrop || placed.covered < leastCovered;
  return [
    tick(at, [x, y], palette),
    element("g", { transform: `translate(${near(x)} ${near(y)})` }, symbol),
    named ? leader(at, placed, palette) : "",
    named ? nameOf(mark, at, placed, countBeside(mark, radius), drawing) : "",
  ].join("");
}

/** From a mark's true point to where it had to move; nothing for one that stands at its point. */
export function tick(from: Point, to: Point, { ink2 }: Palette): string {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) <= 1) return "";
  const d = `M${near(from[0])} ${near(from[1])}L${near(to[0])} ${near(to[1])}`;
  return (
    element("path", { d, stroke: ink2, "stroke-width": 1.2 }) +
    element("circle", { cx: from[0], cy: from[1], r: 1.6, fill: ink2 })
  );
}

function leader([x, y]: Point, { leader }: PlacedMark, { halo, ink3 }: Palette): string {
  if (!leader) return "";
  const [x1, y1, x2, y2] = leader;
  const d = `M${near(x + x1)} ${near(y + y1)}L${near(x + x2)} ${near(y + y2)}`;
  return (
    element("path", { d, stroke: halo, "stroke-width": 3 }) +
    element("path", { d, stroke: ink3, "stroke-width": 1 })
  );
}

/** What stands around a name, so that it can be read on lines and areas. */
export function haloOf({ halo }: Palette): Record<string, string | number> {
  return { stroke: halo, "stroke-width": 3.4, "stroke-linejoin": "round", "paint-order": "stroke" };
}

function nameOf(
  { name, count }: PartnerMark,
  [x, y]: Point,
  { labelX, labelY }: PlacedMark,
  beside: string,
  { palette, size }: MarkDrawing,
): string {
  const text = {
    x: x + labelX,
    y: baseline(y + labelY, size),
    "font-size": size,
    "font-weight": count === 0 ? undefined : 700,
    fill: count === 0 ? palette.ink3 : palette.ink,
    ...haloOf(palette),
  };
  const counted = beside
    ? element("tspan", { dx: 4, "font-weight": 400, fill: palette.ink2 }, escaped(beside))
    : "";
  return element("text", text, escaped(name) + counted);
}

/** The baseline of a name in a box that begins at `top`. */
export function baseline(top: number, size: number): number {
  return top + (size * leading) / 2 + size * 0.36;
}

/** Home's red seal with the city's character, and its name. */
export function svgHome(
  { seal, name }: { readonly seal: string; readonly name: string },
  at: Point,
  placed: PlacedMark,
  { palette, size }: MarkDrawing,
): string {
  const text = {
    x: at[0] + placed.labelX,
    y: baseline(at[1] + placed.labelY, size),
    "font-size": size,
    "font-weight": 700,
    fill: palette.redText,
    ...haloOf(palette),
  };
  return (
    leader(at, placed, palette) +
    svgSeal(seal, at, size * 1.4, palette) +
    element("text", text, escaped(name))
  );
}

/** The seal around a point. */
export function svgSeal(seal: string, [x, y]: Point, side: number, palette: Palette): string {
  const letters = [...seal].length;
  const size = (side / 1.4) * (letters > 1 ? 0.7 : 1);
  return (
    element("rect", {
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      rx: 4,
      fill: palette.red,
      stroke: palette.halo,
      "stroke-width": 1.5,
    }) +
    element(
      "text",
      {
        x,
        y: y + size * 0.36,
        "text-anchor": "middle",
        "font-size": size,
        "font-weight": 700,
        fill: palette.onRed,
      },
      escaped(seal),
    )
  );
}

function near(value: number): number {
  return Math.round(value * 10) / 10;
}
