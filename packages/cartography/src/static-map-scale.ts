import { linkWidth } from "./link-bow.ts";
import type { Palette } from "./palette.ts";
import { symbolRadius } from "./partner-symbol.ts";
import type { StaticMapWords } from "./static-map-words.ts";
import { element, escaped } from "./svg-text.ts";

/** A drawn piece and the height it takes, in pixels. */
export interface Piece {
  readonly height: number;
  readonly svg: string;
}

interface ScaleDrawing {
  readonly words: Pick<StaticMapWords, "legendArea" | "legendLine">;
  readonly palette: Palette;
  /** Records of the busiest partner, which has the widest link. */
  readonly most: number;
  /** Radius of the symbol of one record. */
  readonly scale: number;
}

/** Counts that the legend explains. */
const circles = [20, 5, 1];
const lines = [1, 10, 20];

/** What sizes of symbols and widths of links mean. */
export function svgScale({ words, palette, most, scale }: ScaleDrawing): Piece {
  const largest = symbolRadius(circles[0]!, scale);
  const bottom = 26 + Math.max(largest * 2, 40);
  const second = 132;
  const level = (index: number) => 32 + index * 15;
  const ofCircles = circles.map((count, index) => {
    const radius = symbolRadius(count, scale);
    const y = bottom - radius * 2;
    return [
      element("circle", {
        cx: largest + 1,
        cy: bottom - radius,
        r: radius,
        fill: "none",
        stroke: palette.ink2,
      }),
      element("path", {
        d: `M${largest + 1} ${y}H${largest * 2 + 6}L${largest * 2 + 20} ${level(index)}h4`,
        fill: "none",
        stroke: palette.control,
      }),
      element("text", { x: largest * 2 + 28, y: level(index) + 4 }, String(count)),
    ].join("");
  });
  const ofLines = lines.map((count, index) => {
    const stroke = { stroke: palette.red, "stroke-opacity": 0.78, "stroke-width": linkWidth(count, most) };
    return (
      element("path", { d: `M${second} ${level(index)}h48`, ...stroke }) +
      element("text", { x: second + 58, y: level(index) + 4 }, String(count))
    );
  });
  const heading = { y: 12, "font-weight": 700, fill: palette.ink };
  return {
    height: bottom,
    svg: element(
      "g",
      { "font-size": 12, fill: palette.ink2 },
      element("text", heading, escaped(words.legendArea)) +
        element("text", { ...heading, x: second }, escaped(words.legendLine)) +
        ofCircles.join("") +
        ofLines.join(""),
    ),
  };
}
