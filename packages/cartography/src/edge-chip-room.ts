import { type EdgeChip, edgeChips, isOutside } from "./edge-chips.ts";
import type { MeasureText } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import type { Project, Viewport } from "./mercator.ts";
import { markRadius, type PartnerMark } from "./partner-marks.ts";
import { isPhone } from "./views.ts";

/** Distance of chips from the edge, and the width of a chip around its words, in pixels. */
const chip = { small: { edge: 8, around: 24, size: 13 }, large: { edge: 16, around: 62, size: 14 } } as const;

/** The strips along the left and the right edge that chips may stand in, from top to bottom. */
export type ChipStrips = Pick<Parameters<typeof edgeChips>[1], "left" | "right">;

/** Chips for the partners with records that lie outside the window, clear of controls, foot and inset. */
export function chipsFor({
  marks,
  scale,
  project,
  viewport,
  home,
  strips,
  keptClear,
}: {
  readonly marks: readonly PartnerMark[];
  /** Radius of a record's symbol. */
  readonly scale: number;
  readonly project: Project;
  readonly viewport: Viewport;
  /** Where home stands, in pixels. */
  readonly home: readonly [number, number];
  readonly strips: ChipStrips;
  /** Boxes that chips keep off besides. */
  readonly keptClear: readonly Box[];
}): EdgeChip[] {
  const { width } = viewport;
  const small = isPhone(width);
  const outside = marks
    .filter(({ count }) => count > 0)
    .map(({ id, position }) => {
      const [x, y] = project(position);
      return { id, x, y };
    })
    .filter(mark => isOutside(mark, viewport));
  return edgeChips(outside, {
    width,
    origin: isOutside({ x: home[0], y: home[1] }, viewport) ? [width / 2, viewport.height / 2] : home,
    ...strips,
    taken: takenBeside(marks, scale, project, viewport, keptClear),
    step: small ? 44 : 54,
    most: 3,
  });
}

/** The inner end of a chip, where its line ends. */
export function chipEnd(
  chip: EdgeChip,
  mark: PartnerMark,
  viewport: Viewport,
  measure: MeasureText,
): readonly [number, number] {
  const [left, , right] = chipBox(chip, [mark], viewport, measure);
  return [chip.side === "left" ? right : left, chip.y];
}

/** The room of a chip: left, top, right, bottom. */
export function chipBox(
  { ids, side, y }: EdgeChip,
  marks: readonly PartnerMark[],
  { width }: Viewport,
  measure: MeasureText,
): Box {
  const { edge, around, size } = chip[isPhone(width) ? "small" : "large"];
  const mark = ids.length === 1 ? marks.find(({ id }) => id === ids[0]) : undefined;
  const words = mark ? measure(mark.name, size, 700) + measure(` ${mark.count}`, size, 400) : gatheredWidth;
  const wide = around + words;
  return side === "left" ? [0, y - 20, edge + wide, y + 20] : [width - edge - wide, y - 20, width, y + 20];
}

/** Width of the words on a chip that gathers several partners. */
const gatheredWidth = 130;

// Symbols and names in the columns where chips stand, with a little air.
function takenBeside(
  marks: readonly PartnerMark[],
  scale: number,
  project: Project,
  { width }: Viewport,
  keptClear: readonly Box[],
) {
  const column = isPhone(width) ? 110 : 160;
  const boxes = marks.map((mark): Box => {
    const [x, y] = project(mark.position);
    const reach = Math.max(14, markRadius(mark, scale)) + 4;
    return [x - reach, y - reach, x + reach + nameRoom, y + reach];
  });
  const stretch = ([, top, , bottom]: Box) => [top, bottom] as const;
  const all = [...boxes, ...keptClear];
  return {
    left: all.filter(([left, , right]) => left < column && right > 0).map(stretch),
    right: all.filter(([left, , right]) => right > width - column && left < width).map(stretch),
  };
}

/** Room for a name beside its symbol, in pixels. */
const nameRoom = 44;
