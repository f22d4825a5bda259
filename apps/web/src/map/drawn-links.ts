import type { EdgeChip } from "@atlas/cartography/edge-chips";
import { linkWidth } from "@atlas/cartography/link-bow";
import type { Project, Viewport } from "@atlas/cartography/mercator";
import { chipEnd } from "./edge-chip-room.ts";
import type { DrawnLink } from "./links.tsx";
import type { PartnerMark } from "./partner-marks.ts";

export interface Emphasis {
  /** Records of the busiest partner, which has the widest link. */
  readonly most: number;
  readonly pointed: string | null;
  readonly selected: readonly string[];
  /** Partners that stand back. */
  readonly quiet: readonly string[];
}

/** The links of partners, each to its symbol or its chip; partners gathered in one chip have no line of their own. */
export function drawnLinks(
  marks: readonly PartnerMark[],
  chips: readonly EdgeChip[],
  { project, viewport }: { readonly project: Project; readonly viewport: Viewport },
  emphasis: Emphasis,
): DrawnLink[] {
  return marks.flatMap(mark => {
    const chip = chips.find(({ ids }) => ids.includes(mark.id));
    if (!chip) return [drawnLink(mark, project(mark.position), emphasis)];
    return chip.ids.length === 1 ? [drawnLink(mark, chipEnd(chip, mark, viewport), emphasis)] : [];
  });
}

export function drawnLink(
  { id, count }: PartnerMark,
  to: readonly [number, number],
  { most, pointed, selected, quiet }: Emphasis,
): DrawnLink {
  const strong = id === pointed || selected.includes(id);
  const stands = selected.length > 0 || pointed !== null;
  return { id, to, width: linkWidth(count, most), strong, quiet: !strong && (stands || quiet.includes(id)) };
}
