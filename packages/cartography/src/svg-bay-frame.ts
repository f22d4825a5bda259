import type { Inset } from "./inset-room.ts";
import type { MeasureText } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import type { Project, Viewport } from "./mercator.ts";
import type { Palette } from "./palette.ts";
import { element, escaped } from "./svg-text.ts";

export interface BayFrameDrawing {
  readonly palette: Palette;
  readonly measure: MeasureText;
  readonly viewport: Viewport;
  /** What the frame holds, where there is no inset to show it. */
  readonly words: { readonly name: string; readonly counts: string } | null;
}

const size = 12.5;

/** A frame on the map around what an inset holds; where no inset fits, a card with its counts. */
export function svgBayFrame(
  { bbox }: Inset,
  project: Project,
  { palette, measure, viewport, words }: BayFrameDrawing,
): { readonly svg: string; readonly box: Box | null } {
  const [left, bottom] = project([bbox[0], bbox[1]]);
  const [right, top] = project([bbox[2], bbox[3]]);
  const frame = { x: left, y: top, width: right - left, height: bottom - top, rx: 2 };
  const line = { fill: "none", stroke: palette.ink, "stroke-width": 1.5 };
  const svg = element("rect", { ...frame, ...line });
  if (!words) return { svg, box: null };
  const wide = 24 + measure(words.name, size, 700) + 8 + measure(words.counts, size, 400);
  // A window too small for the card has the frame alone.
  if (wide > viewport.width - 20) return { svg, box: null };
  const box: Box = [10, viewport.height - 42, 10 + wide, viewport.height - 10];
  const card = { x: box[0], y: box[1], width: wide, height: 32, rx: 4, fill: palette.panel };
  const counts = element("tspan", { dx: 8, "font-weight": 400 }, escaped(words.counts));
  const text = { x: box[0] + 12, y: box[1] + 16 + size * 0.36, "font-size": size, "font-weight": 700 };
  return {
    svg:
      svg +
      element("rect", { ...card, stroke: palette.ink, "stroke-width": 1.5 }) +
      element("text", { ...text, fill: palette.ink }, escaped(words.name) + counts),
    box,
  };
}
