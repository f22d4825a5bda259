import { chipEnd } from "./edge-chip-room.ts";
import type { EdgeChip } from "./edge-chips.ts";
import { bowLine, linkBow, linkWidth } from "./link-bow.ts";
import type { MeasureText } from "./map-question.ts";
import type { Line } from "./mark-placement-lines.ts";
import type { Project, Viewport } from "./mercator.ts";
import type { PartnerMark } from "./partner-marks.ts";

export interface DrawnLink {
  readonly id: string;
  readonly to: readonly [number, number];
  /** Pixels. */
  readonly width: number;
  readonly strong: boolean;
  readonly quiet: boolean;
}

export interface Emphasis {
  /** Records of the busiest partner, which has the widest link. */
  readonly most: number;
  /** All partners that are pointed at: of a record in several places, each. */
  readonly pointed: readonly string[];
  readonly selected: readonly string[];
  /** Partners that stand back. */
  readonly quiet: readonly string[];
}

interface Drawing {
  readonly project: Project;
  readonly viewport: Viewport;
  readonly measure: MeasureText;
}

/** The links of partners as they are drawn. */
export function drawnLinks(
  marks: readonly PartnerMark[],
  chips: readonly EdgeChip[],
  drawing: Drawing,
  emphasis: Emphasis,
): DrawnLink[] {
  return linkEnds(marks, chips, drawing).map(({ mark, to }) => drawnLink(mark, to, emphasis));
}

/** Where links end: each at its symbol or its chip; partners gathered in one chip have no line of their own. */
export function linkEnds(
  marks: readonly PartnerMark[],
  chips: readonly EdgeChip[],
  { project, viewport, measure }: Drawing,
): { readonly mark: PartnerMark; readonly to: readonly [number, number] }[] {
  return marks.flatMap(mark => {
    const chip = chips.find(({ ids }) => ids.includes(mark.id));
    if (!chip) return [{ mark, to: project(mark.position) }];
    return chip.ids.length === 1 ? [{ mark, to: chipEnd(chip, mark, viewport, measure) }] : [];
  });
}

/** The lines of the links with records, for names to keep off. */
export function linkLines(from: readonly [number, number], ends: ReturnType<typeof linkEnds>): Line[] {
  return ends.filter(({ mark }) => mark.count > 0).map(({ to }) => bowLine(linkBow(from, to)));
}

export function drawnLink(
  { id, count }: PartnerMark,
  to: readonly [number, number],
  { most, pointed, selected, quiet }: Emphasis,
): DrawnLink {
  const strong = pointed.includes(id) || selected.includes(id);
  const stands = selected.length > 0 || pointed.length > 0;
  return { id, to, width: linkWidth(count, most), strong, quiet: !strong && (stands || quiet.includes(id)) };
}
