/** What a picture says beside its map: title, sentence and the families with their counts, in a panel or a strip. */
import { familyShapes, shapePaths } from "./family-shapes.ts";
import type { MapQuestion } from "./map-question.ts";
import type { Palette } from "./palette.ts";
import { type Piece, svgScale } from "./static-map-scale.ts";
import type { StaticMapWords } from "./static-map-words.ts";
import { svgSeal } from "./svg-marks.ts";
import { element, escaped } from "./svg-text.ts";
import { fewLines, linesOf, rowsOf } from "./text-flow.ts";

/** Parts of a picture that may be left out; its attribution always stays. */
export type StaticMapPart = "title" | "legend";

export interface HeadDrawing {
  readonly question: MapQuestion;
  readonly words: StaticMapWords;
  readonly parts: readonly StaticMapPart[];
  readonly palette: Palette;
  /** Records of the busiest partner, which has the widest link. */
  readonly most: number;
  /** Radius of the symbol of one record. */
  readonly scale: number;
}

const margin = 18;

/** Beside the map: everything, one below the other; what has no room is left out from the foot upwards. */
export function svgPanel(drawing: HeadDrawing, { width, height }: { width: number; height: number }): string {
  const { parts, palette } = drawing;
  const inner = width - margin * 2;
  const pieces = [
    ...(parts.includes("title")
      ? [titlePiece(drawing, inner, 20), sentencePiece(drawing, inner, 16, 8)]
      : []),
    ...(parts.includes("legend")
      ? [familyList(drawing, inner), svgScale(drawing), rulePiece(drawing, inner)]
      : []),
  ];
  const gap = 20;
  let top = margin + 2;
  const drawn: string[] = [];
  for (const piece of pieces) {
    if (top + piece.height > height - 8) break;
    drawn.push(element("g", { transform: `translate(${margin} ${Math.round(top)})` }, piece.svg));
    top += piece.height + gap;
  }
  return (
    element("rect", { width, height, fill: palette.panel }) +
    element("path", { d: `M${width - 0.5} 0v${height}`, stroke: palette.hairline }) +
    drawn.join("")
  );
}

/** Above the map: title, sentence, and the families in rows. */
export function svgStrip(drawing: HeadDrawing, width: number): Piece {
  const { parts, palette } = drawing;
  const side = width < 600 ? 12 : 16;
  const inner = width - side * 2;
  const pieces = [
    ...(parts.includes("title") ? stripTitle(drawing, inner) : []),
    ...(parts.includes("legend") ? [familyRows(drawing, inner)] : []),
  ];
  if (pieces.length === 0) return { height: 0, svg: "" };
  let top = 10;
  const drawn = pieces.map(piece => {
    const svg = element("g", { transform: `translate(${side} ${Math.round(top)})` }, piece.svg);
    top += piece.height + 8;
    return svg;
  });
  const height = Math.round(top + 2);
  return {
    height,
    svg:
      element("rect", { width, height, fill: palette.panel }) +
      element("path", { d: `M0 ${height - 0.5}h${width}`, stroke: palette.hairline }) +
      drawn.join(""),
  };
}

/** Title and sentence beside one another where they have room, else one below the other. */
function stripTitle(drawing: HeadDrawing, width: number): Piece[] {
  const { question, words, palette } = drawing;
  const [large, small] = [16, 13];
  const title = titlePiece(drawing, width, large);
  const x = large * 1.4 + 10 + question.measure(words.title, large, 700) + 14;
  if (x + question.measure(words.sentence, small, 400) > width)
    return [title, sentencePiece(drawing, width, small, 4)];
  const text = { x, y: large * 0.7 + small * 0.42, "font-size": small, fill: palette.ink };
  return [{ ...title, svg: title.svg + element("text", text, escaped(words.sentence)) }];
}

function titlePiece({ question, words, palette }: HeadDrawing, width: number, size: number): Piece {
  const { atlas, measure } = question;
  const seal = size * 1.4;
  const indent = seal + 10;
  const lines = linesOf(words.title, width - indent, { size, weight: 700, measure });
  const lineHeight = size * 1.35;
  return {
    height: Math.max(seal, lines.length * lineHeight),
    svg:
      svgSeal(atlas.seal, [seal / 2, seal / 2], seal, { ...palette, halo: palette.red }) +
      textLines(lines, {
        x: indent,
        y: seal / 2 + size * 0.36,
        lineHeight,
        size,
        weight: 700,
        fill: palette.ink,
      }),
  };
}

function sentencePiece(
  { question: { measure }, words, palette }: HeadDrawing,
  width: number,
  size: number,
  most: number,
): Piece {
  const lines = fewLines(linesOf(words.sentence, width, { size, weight: 400, measure }), most);
  const lineHeight = size * 1.5;
  return {
    height: lines.length * lineHeight - size * 0.4,
    svg: textLines(lines, { x: 0, y: size, lineHeight, size, weight: 400, fill: palette.ink }),
  };
}

interface Lines {
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

function textLines(lines: readonly string[], { x, y, lineHeight, size, weight, fill }: Lines): string {
  const rows = lines.map((line, index) => element("text", { x, y: y + index * lineHeight }, escaped(line)));
  const lettering = { "font-size": size, "font-weight": weight === 700 ? weight : undefined, fill };
  return element("g", lettering, rows.join(""));
}

/** The families with the records found of each, in a selected place alone: a record has one type, a type one family. */
function familiesOf({ codeLists, programmes: found, selected, language }: MapQuestion) {
  const programmes = found.filter(({ places }) => selected?.kind !== "place" || places.includes(selected.id));
  return codeLists.typeFamilies.map(({ id, shortName, types }) => ({
    id,
    name: shortName[language],
    count: programmes.filter(({ type }) => types.includes(type)).length,
  }));
}

function shape(family: string, [x, y]: readonly [number, number], { families, ink3 }: Palette): string {
  const d = shapePaths[familyShapes[family] ?? "circle"];
  return element("path", { d, transform: `translate(${x} ${y})`, fill: families[family] ?? ink3 });
}

function familyList({ question, palette }: HeadDrawing, width: number): Piece {
  const rowHeight = 30;
  const families = familiesOf(question);
  const most = Math.max(1, ...families.map(({ count }) => count));
  const rows = families.map(({ id, name, count }, index) => {
    const y = index * rowHeight;
    const ink = count === 0 ? palette.ink3 : palette.ink;
    const bar = { d: `M0 ${y + 24.5}h${Math.round((width * count) / most)}`, "stroke-width": 2 };
    return [
      shape(id, [0, y + 5], palette),
      element("text", { x: 22, y: y + 16, fill: ink }, escaped(name)),
      element(
        "text",
        { x: width, y: y + 16, "text-anchor": "end", "font-weight": 700, fill: ink },
        String(count),
      ),
      element("path", { d: `M0 ${y + 24.5}h${width}`, stroke: palette.hairline }),
      count === 0 ? "" : element("path", { ...bar, stroke: palette.families[id] ?? palette.ink3 }),
    ].join("");
  });
  return { height: families.length * rowHeight - 4, svg: element("g", { "font-size": 13.5 }, rows.join("")) };
}

function familyRows({ question, palette }: HeadDrawing, width: number): Piece {
  // Most often all stand in one row.
  const size = width < 700 ? 11 : 11.5;
  const rowHeight = 19;
  const families = familiesOf(question);
  const widths = families.map(
    ({ name, count }) =>
      16 + question.measure(name, size, 400) + 5 + question.measure(String(count), size, 700),
  );
  const { places, rows } = rowsOf(
    widths,
    width,
    widths.map(() => (width < 700 ? 9 : 12)),
  );
  const items = families.map(({ id, name, count }, index) => {
    const { x, row } = places[index]!;
    const y = row * rowHeight;
    const counted = element("tspan", { dx: 5, "font-weight": 700 }, String(count));
    const fill = count === 0 ? palette.ink3 : palette.ink;
    return (
      shape(id, [x, y + 1], palette) +
      element("text", { x: x + 17, y: y + 11, fill }, escaped(name) + counted)
    );
  });
  return { height: rows * rowHeight - 5, svg: element("g", { "font-size": size }, items.join("")) };
}

function rulePiece({ question: { measure }, words, palette }: HeadDrawing, width: number): Piece {
  const size = 12;
  const lines = linesOf(words.countingRule, width, { size, weight: 400, measure });
  const lineHeight = size * 1.5;
  return {
    height: lines.length * lineHeight,
    svg: textLines(lines, { x: 0, y: size, lineHeight, size, weight: 400, fill: palette.ink2 }),
  };
}
