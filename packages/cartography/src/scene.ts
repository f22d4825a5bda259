/** What stands on the map for one query and one window: every decision of the overlay, and no drawing. */

import { linkEnds, linkLines } from "./drawn-links.ts";
import { type ChipStrips, chipBox, chipsFor } from "./edge-chip-room.ts";
import type { EdgeChip } from "./edge-chips.ts";
import { type Inset, insetIsNeeded, insetIsShown, insetSize, pictureInset } from "./inset-room.ts";
import { type MapQuestion, selectedPlaces } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import { type Project, projection, unwrapped, type Viewport } from "./mercator.ts";
import { type PartnerMark, partnerMarks } from "./partner-marks.ts";
import { symbolScale } from "./partner-symbol.ts";
import { type PlacedScene, placeScene } from "./placed-scene.ts";
import { protectedBoxes } from "./protected-areas.ts";
import { type SiteMark, sitesInView } from "./site-marks.ts";
import { isPhone, worldWest } from "./views.ts";

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
  /** Where a picture draws it, in the map's window. */
  readonly insetFrame: Box | null;
}

/** Fewer partners than this stand on the map itself, however close they are. */
const leastCrowd = 4;

/** An inset is drawn with the symbols of a China view, wherever the map stands. */
const insetZoom = 3.5;

/** Names of a world view are smaller. */
const worldZoom = 2.5;

export function sceneOf(question: MapQuestion, viewport: Viewport): Scene {
  const { atlas, placesById, worldview, measure } = question;
  const west = worldWest(atlas);
  const project = projectionOf(viewport, west);
  const surface = surfaceOf(question, viewport);
  const selected = selectedPlaces(question);
  // The little map above an opened sheet has room for what is selected and for home.
  const isAlone = surface === "phone" && question.surface === "page" && selected.length > 0;
  const partners = partnerMarks(question, west).filter(({ id }) => !isAlone || selected.includes(id));
  const gathered = gatheredInset(question, partners, viewport);
  const framed = gathered !== null && insetIsShown(gathered, viewport);
  const marks = gathered ? partners.filter(({ id }) => !gathered.places.includes(id)) : partners;
  const scale = symbolScale(viewport.zoom, surface);
  const size = surface === "phone" || viewport.zoom < worldZoom ? 13 : 15;
  const home = project(placesById.get(atlas.home)!.point);
  const keptClear = protectedBoxes(worldview, project, question.language);
  const insetFrame = framed && question.surface === "picture" ? pictureInset(viewport, keptClear) : null;
  const controls = controlsBox(question, viewport);
  const chips = chipsFor({
    marks,
    scale,
    project,
    viewport,
    home,
    strips: chipStrips(question, viewport, { framed, insetFrame, controls: controls[3] }),
    keptClear,
  });
  const sites = sitesInView(question, viewport, west);
  const placed = placeScene(
    question,
    { project, marks, sites, selected, scale, size },
    {
      frame: [4, 4, viewport.width - 4, viewport.height - 4],
      taken: [
        ...chips.map(chip => chipBox(chip, marks, viewport, measure)),
        controls,
        ...keptClear,
        ...(insetFrame ? [insetFrame] : []),
      ],
      farthest: surface === "phone" ? 4 : 44,
      columns: surface !== "phone" && viewport.zoom < worldZoom,
      lines: linkLines(home, linkEnds(marks, chips, { project, viewport, measure })),
    },
  );
  // A picture has one scale, which its legend tells; a living map that of the view it comes from.
  const insetScale = insetFrame
    ? scale * (insetSize.width / (insetFrame[2] - insetFrame[0]))
    : symbolScale(insetZoom, surface);
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
    insetFrame,
  };
}

/** The map's projection; the camera may have gone once around the world, and the marks follow it. */
export function projectionOf(viewport: Viewport, west: number): Project {
  return projection({ ...viewport, lon: unwrapped(viewport.lon, west) });
}

function surfaceOf({ surface }: MapQuestion, { width }: Viewport): Surface {
  if (isPhone(width)) return "phone";
  if (surface === "picture") return width < widePicture ? "embed" : "page";
  return surface;
}

/** A picture from this width on is drawn with the symbols of a page. */
const widePicture = 860;

/** The buttons in the upper right corner (map.module.css): two of 35 pixels, three in an embed, none on a phone's page. */
function controlsBox({ surface }: MapQuestion, { width }: Viewport): Box {
  if (surface === "picture" || (surface === "page" && isPhone(width))) return [width, 0, width, 0];
  const buttons = surface === "embed" ? 3 : 2;
  return [width - 54, 8, width, 14 + buttons * 35];
}

/** The strips along the edges that chips may stand in: clear of buttons, legend, foot and inset, in pixels. */
function chipStrips(
  { surface }: MapQuestion,
  { width, height }: Viewport,
  {
    framed,
    insetFrame,
    controls,
  }: { readonly framed: boolean; readonly insetFrame: Box | null; readonly controls: number },
): ChipStrips {
  if (surface === "picture")
    return { left: [32, height - 60], right: [32, (insetFrame?.[1] ?? height - 8) - 26] };
  const small = isPhone(width);
  return {
    left: [small ? 76 : 96, height - (small ? 96 : 250)],
    right: [Math.max(small ? 76 : 150, controls + 26), height - (framed ? 350 : small ? 96 : 110)],
  };
}

function gatheredInset(
  { atlas }: MapQuestion,
  partners: readonly PartnerMark[],
  viewport: Viewport,
): Inset | null {
  const inset = atlas.views.find(view => view.inset)?.inset ?? null;
  if (inset === null || !insetIsNeeded(inset, viewport)) return null;
  return partners.filter(({ id }) => inset.places.includes(id)).length < leastCrowd ? null : inset;
}
