/** The foot of a picture, which always stays: what kind of map it is, whose data, how new, how far a stretch is. */
import type { MapQuestion } from "./map-question.ts";
import { metresPerPixel, type Viewport } from "./mercator.ts";
import type { Palette } from "./palette.ts";
import { scaleBar } from "./scale-bar.ts";
import type { StaticMapWords } from "./static-map-words.ts";
import { element, escaped } from "./svg-text.ts";
import { linesOf, rowsOf } from "./text-flow.ts";

interface FootDrawing {
  readonly question: Pick<MapQuestion, "measure">;
  readonly words: StaticMapWords;
  readonly palette: Palette;
  readonly width: number;
}

const size = 11;
const lineHeight = 16;
const gap = 14;

/** Height in pixels, which the map must know before it knows its scale. */
export function footHeight(drawing: FootDrawing): number {
  return layOut(drawing).rows * lineHeight + 10;
}

export function svgFoot(drawing: FootDrawing, { lat, zoom }: Viewport): string {
  const { palette, width } = drawing;
  const { length, kilometres } = scaleBar(metresPerPixel(lat, zoom));
  const { items, places, side } = layOut(drawing);
  const height = footHeight(drawing);
  const drawn = items.map(({ text, weight }, index) => {
    const { x, row } = places[index]!;
    const at = { x: side + x, y: 5 + row * lineHeight + 12 };
    if (text === null)
      return (
        element("path", {
          d: `M${at.x + 0.5} ${at.y - 6}v5h${length}v-5`,
          fill: "none",
          stroke: palette.ink2,
        }) + element("text", { ...at, x: at.x + length + 8 }, escaped(drawing.words.kilometres(kilometres)))
      );
    return element("text", { ...at, "font-weight": weight === 700 ? weight : undefined }, escaped(text));
  });
  return (
    element("rect", { width, height, fill: palette.panel }) +
    element("path", { d: `M0 .5h${width}`, stroke: palette.hairline }) +
    element("g", { "font-size": size, fill: palette.ink2 }, drawn.join(""))
  );
}

interface Piece {
  /** null is the scale bar with its words. */
  readonly text: string | null;
  readonly weight: 400 | 700;
  /** Pixels to the next one. */
  readonly gap: number;
}

/** Pieces in rows: whole items, which break between the sources they list. */
function layOut({ question: { measure }, words, width }: FootDrawing) {
  const side = width < 600 ? 12 : 16;
  const inner = width - side * 2;
  const plain = [words.sources, words.newest, words.attribution].filter(text => text !== null);
  const pieces = [
    ...itemOf(words.review, 700, { inner, measure }),
    ...plain.flatMap(text => itemOf(text, 400, { inner, measure })),
    { text: null, weight: 400, gap } as const,
  ];
  const widths = pieces.map(({ text, weight }) => (text === null ? 200 : measure(text, size, weight)));
  const gaps = pieces.map(piece => piece.gap);
  return { items: pieces, side, ...rowsOf(widths, inner, gaps) };
}

function itemOf(
  text: string,
  weight: 400 | 700,
  { inner, measure }: { readonly inner: number; readonly measure: MapQuestion["measure"] },
): Piece[] {
  const parts = text.split(/(?<=[,、]) ?/).flatMap(part => linesOf(part, inner, { size, weight, measure }));
  return parts.map((part, index) => ({ text: part, weight, gap: index === parts.length - 1 ? gap : 4 }));
}
