/** Where a picture's panel or strip, its map and its foot stand, and what stands on the map. */

import { linkEnds, linkLines } from "./drawn-links.ts";
import { insetSize } from "./inset-room.ts";
import type { MapQuestion } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import { fit, type Project, projection, type Viewport } from "./mercator.ts";
import { palettes, type Theme } from "./palette.ts";
import type { PartnerMark } from "./partner-marks.ts";
import { type PlacedScene, placeScene } from "./placed-scene.ts";
import { projectionOf, type Scene, sceneOf } from "./scene.ts";
import { startCamera } from "./start-camera.ts";
import { footHeight } from "./static-map-foot.ts";
import { type HeadDrawing, type StaticMapPart, svgStrip } from "./static-map-head.ts";
import type { StaticMapWords } from "./static-map-words.ts";
import { worldWest } from "./views.ts";

export interface StaticMapRequest {
  readonly question: MapQuestion;
  readonly words: StaticMapWords;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly parts: readonly StaticMapPart[];
  /** Records of the busiest partner in the whole record, which has the widest link. */
  readonly most: number;
}

export interface StaticLayout {
  /** Width of the panel beside the map; 0 where a strip above it takes its place. */
  readonly panel: number;
  readonly strip: number;
  /** The parts that there is room for. */
  readonly parts: readonly StaticMapPart[];
  readonly foot: number;
  /** The map's window, and where its upper left corner stands in the picture. */
  readonly viewport: Viewport;
  readonly origin: readonly [x: number, y: number];
  readonly project: Project;
  readonly scene: Scene;
  readonly inset: StaticInset | null;
}

export interface StaticInset {
  /** The frame in the map's window, and how large it is drawn. */
  readonly frame: Box;
  readonly scale: number;
  /** Its own map, at its full size. */
  readonly project: Project;
  readonly marks: readonly PartnerMark[];
  readonly placed: PlacedScene;
  readonly size: number;
}

/** A picture from this width and of this breadth has its words beside the map. */
const panelFrom = { width: 1080, height: 560, ratio: 1.3 } as const;
const panelWidth = 280;

const margin = { top: 16, right: 16, bottom: 14, left: 16 };

export function staticLayout(request: StaticMapRequest): StaticLayout {
  const { question, words, width, height, theme, parts, most } = request;
  const palette = palettes[theme];
  // Its scale is not known yet, and changes no height of a strip.
  const head = { question, words, parts, palette, most, scale: 1 };
  const foot = footHeight({ question, words, palette, width });
  const isWide = width >= panelFrom.width && height >= panelFrom.height && width / height >= panelFrom.ratio;
  const panel = isWide && parts.length > 0 ? panelWidth : 0;
  const shown = panel > 0 ? parts : partsWithRoom(head, { width, height: height - foot });
  const strip = panel > 0 ? 0 : svgStrip({ ...head, parts: shown }, width).height;
  const window = { width: width - panel, height: Math.max(40, height - strip - foot), margin };
  const camera = startCamera(question, window);
  const viewport = { ...camera, width: window.width, height: window.height };
  const scene = sceneOf(question, viewport);
  const base = projectionOf(viewport, worldWest(question.atlas));
  return {
    panel,
    strip,
    parts: shown,
    foot,
    viewport,
    origin: [panel, strip],
    project: base,
    scene,
    inset: scene.insetFrame ? insetOf(question, scene, scene.insetFrame) : null,
  };
}

const nameSize = 13;

/** In a small picture the map comes first: then its legend is left out, and then its title. */
function partsWithRoom(
  head: HeadDrawing,
  { width, height }: { readonly width: number; readonly height: number },
): readonly StaticMapPart[] {
  const { parts } = head;
  const choices = [parts, parts.filter(part => part !== "legend")];
  return choices.find(some => svgStrip({ ...head, parts: some }, width).height <= height * 0.45) ?? [];
}

function insetOf(question: MapQuestion, { gathered, partners, selected, insetScale }: Scene, frame: Box) {
  const { places, bbox } = gathered!;
  const marks = partners.filter(({ id }) => places.includes(id));
  const camera = fit(bbox, insetSize, { top: 6, right: 6, bottom: 6, left: 6 });
  const project = projection({ ...camera, ...insetSize });
  const home = project(question.placesById.get(question.atlas.home)!.point);
  const ends = marks.map(mark => ({ mark, to: project(mark.position) }));
  const placed = placeScene(
    question,
    { project, marks, selected, scale: insetScale, size: nameSize },
    { frame: [2, 2, insetSize.width - 4, insetSize.height - 2], lines: linkLines(home, ends) },
  );
  const scale = (frame[2] - frame[0]) / insetSize.width;
  return { frame, scale, project, marks, placed, size: nameSize };
}

/** Where links end, in the map's window. */
export function staticLinkEnds({ question }: StaticMapRequest, { scene, project, viewport }: StaticLayout) {
  return linkEnds(scene.marks, scene.chips, { project, viewport, measure: question.measure });
}
