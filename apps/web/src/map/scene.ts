/** What stands on the map for one query and one window: every decision of the overlay, and no drawing. */
import type { EdgeChip } from "@atlas/cartography/edge-chips";
import type { Box } from "@atlas/cartography/mark-placement-box";
import { type Project, projection, unwrapped, type Viewport } from "@atlas/cartography/mercator";
import { symbolScale } from "@atlas/cartography/partner-symbol";
import { protectedBoxes } from "@atlas/cartography/protected-areas";
import type { Reading } from "../app/reading.tsx";
import { linkEnds, linkLines } from "./drawn-links.ts";
import { chipBox, chipsFor } from "./edge-chip-room.ts";
import { type Inset, insetIsNeeded, insetIsShown } from "./inset-room.ts";
import { type PartnerMark, partnerMarks } from "./partner-marks.ts";
import { type PlacedScene, placeScene } from "./placed-scene.ts";
import { type SiteMark, sitesInView } from "./site-marks.ts";
import { isPhone } from "./views.ts";

export type Surface = "page" | "phone" | "embed";

export interface Scene {
  readonly surface: Surface;
  /** Radius in pixels of a symbol with one record, on the map and in an inset. */
  readonly scale: number;
  readonly insetScale: number;
  /** Type size of names, in pixels. */
  readonly size: number;
  /** All partners, and those that stand on the map itself. */
  readonly partners: readonly PartnerMark[];
  readonly marks: readonly PartnerMark[];
  readonly sites: readonly SiteMark[];
  readonly placed: PlacedScene;
  readonly selected: readonly string[];
  readonly chips: readonly EdgeChip[];
  /** The inset whose places are too close together here, and whether there is room to draw it. */
  readonly gathered: Inset | null;
  readonly framed: boolean;
}

/** Fewer partners than this stand on the map itself, however close they are. */
const leastCrowd = 4;

/** An inset is drawn with the symbols of a China view, wherever the map stands. */
const insetZoom = 3.5;

/** Names of a world view are smaller. */
const worldZoom = 2.5;

export function sceneOf(reading: Reading, viewport: Viewport, west: number): Scene {
  const { address, settings, catalogue } = reading;
  const project = projectionOf(viewport, west);
  const frame = address.surface === "embed" ? "embed" : "page";
  const surface = isPhone(viewport.width) ? "phone" : frame;
  const selected = selectedPlaces(reading);
  // The little map above an opened sheet has room for what is selected and for home.
  const isAlone = surface === "phone" && address.surface === "page" && selected.length > 0;
  const partners = partnerMarks(reading, west).filter(({ id }) => !isAlone || selected.includes(id));
  const gathered = gatheredInset(reading, partners, viewport);
  const framed = gathered !== null && insetIsShown(gathered, viewport);
  const marks = gathered ? partners.filter(({ id }) => !gathered.places.includes(id)) : partners;
  const scale = symbolScale(viewport.zoom, surface);
  const size = surface === "phone" || viewport.zoom < worldZoom ? 13 : 15;
  const home = project(catalogue.placesById.get(catalogue.atlas.home)!.point);
  const keptClear = protectedBoxes(settings.worldview, project);
  const controls = controlsBox(frame, viewport);
  const chips = chipsFor({
    marks,
    scale,
    project,
    viewport,
    home,
    inset: framed,
    controls: controls[3],
    keptClear,
  });
  const sites = sitesInView(reading, viewport, west);
  const placed = placeScene(
    reading,
    { project, marks, sites, selected, scale, size },
    {
      frame: [4, 4, viewport.width - 4, viewport.height - 4],
      taken: [...chips.map(chip => chipBox(chip, marks, viewport)), controls, ...keptClear],
      farthest: surface === "phone" ? 4 : 44,
      columns: surface !== "phone" && viewport.zoom < worldZoom,
      lines: linkLines(home, linkEnds(marks, chips, { project, viewport })),
    },
  );
  const insetScale = symbolScale(insetZoom, surface);
  return {
    surface,
    scale,
    insetScale,
    size,
    partners,
    marks,
    sites,
    placed,
    selected,
    chips,
    gathered,
    framed,
  };
}

/** The map's projection; the camera may have gone once around the world, and the marks follow it. */
export function projectionOf(viewport: Viewport, west: number): Project {
  return projection({ ...viewport, lon: unwrapped(viewport.lon, west) });
}

/** The buttons in the upper right corner (map.module.css): two of 35 pixels, three in an embed, none on a phone's page. */
function controlsBox(surface: "page" | "embed", { width }: Viewport): Box {
  if (surface === "page" && isPhone(width)) return [width, 0, width, 0];
  const buttons = surface === "embed" ? 3 : 2;
  return [width - 54, 8, width, 14 + buttons * 35];
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

/** The places that are selected, that the selected programme is in, or that are compared. */
export function selectedPlaces({ address: { selected, compare }, catalogue }: Reading): readonly string[] {
  if (selected === null) return compare;
  if (selected.kind === "place") return [selected.id];
  return catalogue.programmesById.get(selected.id)?.places ?? [];
}
