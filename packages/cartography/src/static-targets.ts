/** What of a picture stands for a partner, and where: for links laid over it, and for names to keep off. */

import { chipBox } from "./edge-chip-room.ts";
import { insetTitleHeight } from "./inset-room.ts";
import type { MapQuestion, MeasureText } from "./map-question.ts";
import type { Box } from "./mark-placement-box.ts";
import type { Project } from "./mercator.ts";
import { countBeside, type PartnerMark } from "./partner-marks.ts";
import { symbolRadius } from "./partner-symbol.ts";
import type { PlacedScene } from "./placed-scene.ts";
import { leading } from "./placed-scene.ts";
import type { StaticLayout } from "./static-layout.ts";

export interface StaticTarget {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Symbol and name, or the chip, in pixels of the picture. */
  readonly boxes: readonly Box[];
}

/** Side of the least area that can be pressed, in pixels (WCAG 2.2, 2.5.8). */
const leastTarget = 24;

/** The partners of a picture in the order they are drawn in; one that stands in a gathered chip has no place of its own. */
export function staticTargets(layout: StaticLayout, measure: MeasureText): StaticTarget[] {
  const { scene, inset, origin, viewport, project } = layout;
  const chipped = new Set(scene.chips.flatMap(({ ids }) => ids));
  const onMap = scene.marks
    .filter(({ id }) => !chipped.has(id))
    .map(mark => targetOf(mark, { ...scene, project, measure }, origin));
  const inInset = (inset?.marks ?? []).map(mark =>
    targetOf(
      mark,
      { project: inset!.project, placed: inset!.placed, scale: scene.insetScale, size: inset!.size, measure },
      [origin[0] + inset!.frame[0], origin[1] + inset!.frame[1] + insetTitleHeight * inset!.scale],
      inset!.scale,
    ),
  );
  const chips = scene.chips.flatMap(chip => {
    const mark = scene.marks.find(({ id }) => id === chip.ids[0]);
    if (chip.ids.length !== 1 || !mark) return [];
    const boxes = [moved(chipBox(chip, [mark], viewport, measure), origin)];
    return [{ id: mark.id, name: mark.name, count: mark.count, boxes }];
  });
  return [...onMap, ...inInset, ...chips];
}

type NamedMark = Pick<PartnerMark, "id" | "name" | "position" | "count">;

interface Standing {
  readonly project: Project;
  readonly placed: PlacedScene;
  readonly scale: number;
  readonly size: number;
  readonly measure: MeasureText;
}

function targetOf(
  mark: PartnerMark,
  standing: Standing,
  by: readonly [number, number],
  scale = 1,
): StaticTarget {
  const [symbol, name] = boxesOf(mark, standing);
  const { id, count } = mark;
  return { id, name: mark.name, count, boxes: [moved(symbol, by, scale), moved(name, by, scale)] };
}

function boxesOf(
  mark: NamedMark,
  { project, placed, scale, size, measure }: Standing,
): readonly [symbol: Box, name: Box] {
  const [x, y] = project(mark.position);
  const { dx, dy, labelX, labelY } = placed.get(mark.id)!;
  const radius = symbolRadius(mark.count, scale);
  const reach = Math.max(leastTarget / 2, radius + 3);
  const beside = countBeside(mark, radius);
  const wide = measure(mark.name, size, 700) + (beside ? 4 + measure(beside, size, 400) : 0);
  return [
    [x + dx - reach, y + dy - reach, x + dx + reach, y + dy + reach],
    [x + labelX, y + labelY, x + labelX + wide, y + labelY + size * leading],
  ];
}

function moved([left, top, right, bottom]: Box, [x, y]: readonly [number, number], scale = 1): Box {
  return [left * scale + x, top * scale + y, right * scale + x, bottom * scale + y];
}

/** Home's seal and name, in the map's window. */
export function homeBoxes(
  { scene, project }: StaticLayout,
  { atlas, placesById, language, measure }: MapQuestion,
): readonly [symbol: Box, name: Box] {
  const { id, shortName, point } = placesById.get(atlas.home)!;
  const home = { id, name: shortName[language], position: point, count: 0 };
  return boxesOf(home, { ...scene, project, measure });
}

/** What names of the base map keep off, in the map's window. */
export function staticObstacles(layout: StaticLayout, question: MapQuestion): Box[] {
  const { scene, inset, project } = layout;
  const { measure } = question;
  const chipped = new Set(scene.chips.flatMap(({ ids }) => ids));
  return [
    ...homeBoxes(layout, question),
    ...scene.marks
      .filter(({ id }) => !chipped.has(id))
      .flatMap(mark => boxesOf(mark, { ...scene, project, measure })),
    ...(inset ? [inset.frame] : []),
  ];
}
