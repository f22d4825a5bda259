import type { EdgeChip } from "./edge-chips.ts";
import type { MeasureText } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import type { PartnerMark } from "./partner-marks.ts";
import { type MarkDrawing, svgDonut } from "./svg-marks.ts";
import { element, escaped } from "./svg-text.ts";

export interface ChipDrawing extends Pick<MarkDrawing, "palette" | "codeLists"> {
  /** Width in pixels of the window. */
  readonly width: number;
  /** A small window has chips of names and counts alone. */
  readonly small: boolean;
  readonly measure: MeasureText;
  /** What a chip of several partners says. */
  readonly gathered: (marks: readonly PartnerMark[]) => string;
  /** A distance from home. */
  readonly far: (kilometres: number) => string;
}

/** The chip of partners beyond the window: left, top, right and bottom in pixels, and how it is drawn. */
export function svgChip(
  { side, y }: EdgeChip,
  marks: readonly PartnerMark[],
  drawing: ChipDrawing,
): { readonly box: Box; readonly svg: string } {
  const { palette, small, measure } = drawing;
  const west = side === "left";
  const mark = marks.length === 1 ? marks[0]! : null;
  const size = small ? 13 : 14;
  const arrow = (text: string) => (west ? `← ${text}` : `${text} →`);
  const far = mark && !small ? arrow(drawing.far(mark.kilometres)) : "";
  const text = mark ? mark.name : arrow(drawing.gathered(marks));
  const count = mark ? String(mark.count) : "";
  const nameWidth = measure(text, size, mark ? 700 : 400) + (count ? 4 + measure(count, size, 400) : 0);
  const pad = small ? 10 : 14;
  const symbol = mark && !small ? 32 : 0;
  const wide = pad * 2 + symbol + Math.max(nameWidth, measure(far, 12, 400));
  const edge = small ? 8 : 16;
  const left = west ? edge : drawing.width - edge - wide;
  const half = small ? 15 : 20;
  const frame = {
    x: left,
    y: y - half,
    width: wide,
    height: half * 2,
    rx: half,
    fill: palette.panel,
    stroke: palette.hairline,
  };
  const name = {
    x: left + pad + (west ? 0 : symbol),
    y: far ? y - 3 : y + size * 0.36,
    "font-size": size,
    "font-weight": mark ? 700 : undefined,
    fill: palette.ink,
  };
  const counted = count ? element("tspan", { dx: 4, "font-weight": 400 }, count) : "";
  const parts = [element("rect", frame), element("text", name, escaped(text) + counted)];
  if (far)
    parts.push(element("text", { x: name.x, y: y + 13, "font-size": 12, fill: palette.ink2 }, escaped(far)));
  if (mark && symbol > 0) {
    const at = west ? left + wide - pad - 9 : left + pad + 9;
    parts.push(
      element(
        "g",
        { transform: `translate(${Math.round(at)} ${Math.round(y)})` },
        svgDonut(mark, 9, drawing),
      ),
    );
  }
  return { box: [left, y - half, left + wide, y + half], svg: parts.join("") };
}
