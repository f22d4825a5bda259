/** The names of the base map in a picture: the letterings of the base style, placed where nothing else stands. */
import type { LayerSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GroundFeature } from "./ground-tiles.ts";
import type { MeasureText } from "./map-question.ts";
import { type Box, outside, overlap } from "./mark-placement-box.ts";
import { type Line, linesUnder } from "./mark-placement-lines.ts";
import { evaluate, numberAt, type TextRun } from "./style-evaluation.ts";
import { isShown, passes } from "./svg-ground.ts";
import { element, escaped } from "./svg-text.ts";

interface LabelDrawing {
  readonly layers: readonly LayerSpecification[];
  readonly labels: (layer: string) => readonly GroundFeature[];
  readonly zoom: number;
  readonly frame: Box;
  /** Boxes that names keep off, in pixels. */
  readonly taken: readonly Box[];
  /** Drawn lines, which would strike a name out. */
  readonly lines: readonly Line[];
  readonly measure: MeasureText;
}

/** Height of a line over the type size, as MapLibre has it. */
const leading = 1.2;

/** A name with more pixels of a line under it is left out. */
const mostStruck = 12;

interface Row {
  readonly text: string;
  readonly size: number;
  readonly width: number;
}

interface Label {
  readonly rows: readonly Row[];
  readonly box: Box;
  readonly alignment: "start" | "middle" | "end";
}

export function svgLabels({ layers, labels, zoom, frame, taken, lines, measure }: LabelDrawing): string {
  const busy: Box[] = [...taken];
  const crossed = linesUnder(lines, frame);
  const groups: string[] = [];
  // The last layer stands on top, and its names come first.
  for (const layer of [...layers].reverse()) {
    if (layer.type !== "symbol" || !isShown(layer, zoom)) continue;
    const always = layer.layout?.["text-allow-overlap"] === true;
    const padding = (layer.layout?.["text-padding"] as number | undefined) ?? 2;
    const placed: Label[] = [];
    const found = labels(layer["source-layer"]!)
      .filter(feature => passes(layer, feature, zoom))
      .sort((one, other) => rankOf(one) - rankOf(other));
    for (const feature of found) {
      const label = labelOf(layer, feature, zoom, measure);
      if (outside(label.box, frame) > 0) continue;
      const wanted = grown(label.box, padding);
      const isStruck = crossed(label.box) > mostStruck;
      if (!always && (isStruck || busy.some(box => overlap(box, wanted) > 0))) continue;
      busy.push(wanted);
      placed.push(label);
    }
    if (placed.length > 0) groups.push(drawLayer(layer, placed, zoom));
  }
  return groups.reverse().join("");
}

function rankOf({ properties }: GroundFeature): number {
  return Number(properties.rank ?? 0);
}

function labelOf(
  { layout = {} }: SymbolLayerSpecification,
  { properties, parts }: GroundFeature,
  zoom: number,
  measure: MeasureText,
): Label {
  const on = { zoom, properties };
  const size = numberAt(layout["text-size"], zoom, 16);
  const spacing = numberAt(layout["text-letter-spacing"], zoom, 0) * size;
  const most = numberAt(layout["text-max-width"], zoom, 10) * size;
  const field = evaluate(layout["text-field"], on);
  const runs: TextRun[] = Array.isArray(field) ? field : [{ text: String(field ?? ""), scale: 1 }];
  const rows = runs
    .filter(({ text }) => text.trim() !== "")
    .flatMap(({ text, scale }) => {
      const widthOf = (row: string) => measure(row, size * scale, 400) + [...row].length * spacing;
      return wrapped(text, most, widthOf).map(row => ({
        text: row,
        size: size * scale,
        width: widthOf(row),
      }));
    });
  const [x, y] = parts[0]![0]!;
  const anchor = String(evaluate(layout["text-anchor"], on) ?? "center");
  const [offsetX, offsetY] = ((evaluate(layout["text-offset"], on) as number[] | undefined) ?? [0, 0]).map(
    share => share * size,
  ) as [number, number];
  const width = Math.max(0, ...rows.map(row => row.width));
  const height = rows.reduce((sum, row) => sum + row.size * leading, 0);
  const isEast = anchor.includes("left");
  const isWest = anchor.includes("right");
  const left = x + offsetX - (isEast ? 0 : isWest ? width : width / 2);
  const top = y + offsetY - (anchor.includes("top") ? 0 : anchor.includes("bottom") ? height : height / 2);
  return {
    rows,
    box: [left, top, left + width, top + height],
    alignment: isEast ? "start" : isWest ? "end" : "middle",
  };
}

/** Breaks a text at its spaces so that no row is wider than it may be. */
function wrapped(text: string, most: number, widthOf: (row: string) => number): string[] {
  const rows: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = rows.length === 0 ? word : `${rows[rows.length - 1]} ${word}`;
    if (rows.length > 0 && widthOf(longer) <= most) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

function drawLayer({ layout = {}, paint = {} }: SymbolLayerSpecification, labels: Label[], zoom: number) {
  const size = numberAt(layout["text-size"], zoom, 16);
  const spacing = numberAt(layout["text-letter-spacing"], zoom, 0) * size;
  const content = labels.flatMap(({ rows, box: [left, top, right], alignment }) => {
    const x = alignment === "start" ? left : alignment === "end" ? right : (left + right + spacing) / 2;
    let y = top;
    return rows.map(row => {
      y += row.size * leading;
      const own = {
        x,
        y: y - row.size * 0.3,
        "text-anchor": alignment === "start" ? undefined : alignment,
        "font-size": row.size === size ? undefined : row.size,
      };
      return element("text", own, escaped(row.text));
    });
  });
  return element(
    "g",
    {
      fill: String(paint["text-color"]),
      stroke: String(paint["text-halo-color"]),
      "stroke-width": numberAt(paint["text-halo-width"], zoom, 0) * 2,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "font-size": size,
      "letter-spacing": spacing === 0 ? undefined : spacing,
    },
    content.join(""),
  );
}
