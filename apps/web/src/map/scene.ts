/** What stands on the map for one query and one window: every decision of the overlay, and no drawing. */
import type { EdgeChip } from "@atlas/cartography/edge-chips";
import { linkWidth } from "@atlas/cartography/link-bow";
import type { Box } from "@atlas/cartography/mark-placement";
import { type Project, projection, unwrapped, type Viewport } from "@atlas/cartography/mercator";
import { symbolScale } from "@atlas/cartography/partner-symbol";
import { protectedBoxes } from "@atlas/cartography/protected-areas";
import type { Reading } from "../app/reading.tsx";
import { chipBox, chipEnd, chipsFor } from "./edge-chip-room.ts";
import { type Inset, insetIsNeeded, insetIsShown } from "./inset-room.ts";
import { type PartnerMark, partnerMarks } from "./partner-marks.ts";

export interface DrawnLink {
  readonly id: string;
  readonly to: readonly [number, number];
  /** Pixels. */
  readonly width: number;
  readonly strong: boolean;
  readonly quiet: boolean;
}

export interface Scene {
  readonly project: Project;
  readonly home: readonly [number, number];
  readonly surface: "page" | "phone" | "embed";
  /** Radius in pixels of a symbol with one record, on the map and in an inset. */
  readonly scale: number;
  readonly insetScale: number;
  /** All partners, and those that stand on the map itself. */
  readonly partners: readonly PartnerMark[];
  readonly marks: readonly PartnerMark[];
  readonly selected: readonly string[];
  readonly links: readonly DrawnLink[];
  readonly chips: readonly EdgeChip[];
  /** Boxes that names keep off. */
  readonly taken: readonly Box[];
  /** The inset whose places are too close together here, and whether there is room to draw it. */
  readonly gathered: Inset | null;
  readonly framed: boolean;
}

/** Fewer partners than this stand on the map itself, however close they are. */
const leastCrowd = 4;

/** An inset is drawn with the symbols of a China view, wherever the map stands. */
const insetZoom = 3.5;

/** The window's width below which the map is a phone's. */
const phoneWidth = 600;

export function sceneOf(
  reading: Reading,
  viewport: Viewport,
  {
    west,
    most,
    hovered,
  }: {
    readonly west: number;
    /** Records of the busiest partner, which has the widest link. */
    readonly most: number;
    readonly hovered: string | null;
  },
): Scene {
  const { catalogue, address, settings } = reading;
  // The camera may have gone once around the world; the marks follow it.
  const project = projection({ ...viewport, lon: unwrapped(viewport.lon, west) });
  const home = project(catalogue.placesById.get(catalogue.atlas.home)!.point);
  const partners = partnerMarks(reading, west);
  const gathered = gatheredInset(reading, partners, viewport);
  const framed = gathered !== null && insetIsShown(gathered, viewport);
  const marks = gathered ? partners.filter(({ id }) => !gathered.places.includes(id)) : partners;
  const surface = viewport.width < phoneWidth ? "phone" : address.surface;
  const scale = symbolScale(viewport.zoom, surface);
  const selected = selectedPlaces(reading);
  const chips = chipsFor({ marks, scale, project, viewport, home, inset: framed });
  return {
    project,
    home,
    surface,
    scale,
    insetScale: symbolScale(insetZoom, surface),
    partners,
    marks,
    selected,
    links: marks.flatMap(mark => {
      const to = linkEnd(mark, chips, project, viewport);
      return to === null ? [] : [drawnLink(mark, to, { most, hovered, selected })];
    }),
    chips,
    taken: [
      ...chips.map(chip => chipBox(chip, marks, viewport)),
      ...protectedBoxes(settings.worldview, project),
    ],
    gathered,
    framed,
  };
}

export function drawnLink(
  { id, count }: PartnerMark,
  to: readonly [number, number],
  { most, hovered, selected }: { most: number; hovered: string | null; selected: readonly string[] },
): DrawnLink {
  const strong = id === hovered || selected.includes(id);
  return { id, to, width: linkWidth(count, most), strong, quiet: selected.length > 0 && !strong };
}

// At its symbol, or at its chip; a partner gathered in a chip with others has no line of its own.
function linkEnd(mark: PartnerMark, chips: readonly EdgeChip[], project: Project, viewport: Viewport) {
  const chip = chips.find(({ ids }) => ids.includes(mark.id));
  if (!chip) return project(mark.position);
  return chip.ids.length === 1 ? chipEnd(chip, mark, viewport) : null;
}

function gatheredInset(
  { catalogue }: Reading,
  partners: readonly PartnerMark[],
  viewport: Viewport,
): Inset | null {
  const inset = catalogue.atlas.views.find(view => view.inset)?.inset ?? null;
  if (inset === null || !insetIsNeeded(inset, viewport)) return null;
  return partners.filter(({ id }) => inset.places.includes(id)).length < leastCrowd ? null : inset;
}

function selectedPlaces({ address: { selected }, catalogue }: Reading): readonly string[] {
  if (selected === null) return [];
  if (selected.kind === "place") return [selected.id];
  return catalogue.programmesById.get(selected.id)?.places ?? [];
}
