/** The inset of a picture: the partners that would share a spot, in a frame of their own at the same scale. */
import { drawnLink, type Emphasis } from "./drawn-links.ts";
import { insetSize, insetTitleHeight as titleHeight } from "./inset-room.ts";
import type { MapQuestion } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import type { Palette } from "./palette.ts";
import type { StaticGround } from "./static-ground.ts";
import type { StaticInset } from "./static-layout.ts";
import { svgHome, svgLinks, svgMark } from "./svg-marks.ts";
import { areaPath, pathScale } from "./svg-path.ts";
import { element, escaped } from "./svg-text.ts";

interface InsetDrawing {
  readonly question: MapQuestion;
  readonly palette: Palette;
  readonly ground: StaticGround;
  readonly emphasis: Emphasis;
  /** Radius in pixels of a symbol with one record. */
  readonly scale: number;
  readonly prefix: string;
  readonly title: string;
  readonly counts: string;
}

export function svgInset(inset: StaticInset, drawing: InsetDrawing): string {
  const { question, palette, emphasis, scale, prefix, title, counts } = drawing;
  const { frame, marks, placed, project, size } = inset;
  const { width, height } = insetSize;
  const { atlas, placesById, codeLists, language } = question;
  const home = placesById.get(atlas.home)!;
  const links = marks.map(mark => drawnLink(mark, project(mark.position), emphasis));
  const marking = { palette, codeLists, scale, size, selected: emphasis.selected, mayDrop: false };
  const heading = { y: titleHeight / 2 + 4.5, "font-size": 13, fill: palette.ink };
  const clip = `${prefix}-inset`;
  const map = [
    svgInsetGround(inset, drawing),
    svgLinks(links, project(home.point), { palette, prefix: clip }),
    ...marks.map(mark => svgMark(mark, project(mark.position), placed.get(mark.id)!, marking)),
    svgHome(
      { seal: atlas.seal, name: home.shortName[language] },
      project(home.point),
      placed.get(home.id)!,
      marking,
    ),
  ];
  return element(
    "g",
    {
      transform: `translate(${Math.round(frame[0])} ${Math.round(frame[1])}) scale(${inset.scale.toFixed(3)})`,
    },
    [
      element("clipPath", { id: clip }, element("rect", { width, height })),
      element("rect", { width, height: titleHeight + height, fill: palette.panel }),
      element("text", { ...heading, x: 12, "font-weight": 700 }, escaped(title)),
      element(
        "text",
        { ...heading, x: width - 12, "text-anchor": "end", fill: palette.ink2 },
        escaped(counts),
      ),
      element(
        "g",
        { transform: `translate(0 ${titleHeight})` },
        element("g", { "clip-path": `url(#${clip})` }, map.join("")),
      ),
      element("path", { d: `M0 ${titleHeight}h${width}`, stroke: palette.hairline }),
      element("rect", {
        width,
        height: titleHeight + height,
        rx: 2,
        fill: "none",
        stroke: palette.ink,
        "stroke-width": 1.5,
      }),
    ].join(""),
  );
}

function svgInsetGround(
  { project }: StaticInset,
  { question, palette, ground, emphasis }: InsetDrawing,
): string {
  const { width, height } = insetSize;
  const box: Box = [-16, -16, width + 16, height + 16];
  const land = areaPath(
    ground.insetLand.map(ring => ring.map(project)),
    box,
  );
  const water = { d: land, fill: "none", stroke: palette.seaLabel, "stroke-opacity": 0.06 };
  const areas = [...ground.outlines].map(([id, outline]) => {
    const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
    const d = areaPath(
      polygons.flat().map(ring => ring.map(project)),
      box,
    );
    const isHome = id === question.atlas.home;
    const isSelected = emphasis.selected.includes(id);
    const look = {
      fill: isHome ? palette.homeArea : isSelected ? palette.partnerSelected : palette.partner,
      stroke: isHome ? palette.red : isSelected ? palette.ink3 : palette.land,
      "stroke-width": (isHome ? 1 : 0.8) / pathScale,
    };
    return d && element("path", { d, "fill-rule": "evenodd", ...look });
  });
  return (
    element("rect", { width, height, fill: palette.sea }) +
    element(
      "g",
      { transform: `scale(${pathScale})` },
      element("path", { ...water, "stroke-width": 14 / pathScale }) +
        element("path", { ...water, "stroke-width": 7 / pathScale }) +
        element("path", { d: land, fill: palette.land, "fill-rule": "evenodd" }) +
        areas.join(""),
    )
  );
}
