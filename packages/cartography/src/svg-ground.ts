/** The base map as SVG: every layer of the base style drawn from the tiles that the living map is drawn from. */
import type { Outline } from "@atlas/core/records";
import type { LayerSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type GroundFeature, type GroundTile, groundTiles, readTile } from "./ground-tiles.ts";
import type { Box } from "./mark-placement-box.ts";
import type { Project, Viewport } from "./mercator.ts";
import type { Palette } from "./palette.ts";
import { anchors } from "./style-base.ts";
import { evaluate, numberAt } from "./style-evaluation.ts";
import { areaPath, dotPath, linePath, pathScale } from "./svg-path.ts";
import { element } from "./svg-text.ts";

export interface GroundDrawing {
  readonly layers: readonly LayerSpecification[];
  readonly viewport: Viewport;
  readonly project: Project;
  readonly palette: Palette;
  /** Sets the ids of this picture apart from those of others in a page. */
  readonly prefix: string;
  /** Bytes of a tile by its path; undefined for one of nothing but ocean. */
  readonly tile: (path: string) => Uint8Array | undefined;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly home: string;
  readonly selected: readonly string[];
}

type ReadLayer = (name: string) => GroundFeature[];

/** Room around the window in which lines and areas are still drawn, in pixels: half the widest stroke. */
const around = 14;

/** Layers with names; `labels` reads their features. */
export interface Ground {
  readonly svg: string;
  /** The labels whose points lie in the tiles, by layer. */
  readonly labels: (layer: string) => readonly GroundFeature[];
}

export function svgGround(drawing: GroundDrawing): Ground {
  const { layers, viewport, prefix } = drawing;
  const tiles = groundTiles(viewport).flatMap(place => {
    const bytes = drawing.tile(place.path);
    return bytes ? [{ place, read: readTile(bytes, place) }] : [];
  });
  const read: ReadLayer = name => tiles.flatMap(tile => tile.read(name));
  const box: Box = [-around, -around, viewport.width + around, viewport.height + around];
  const land = new Map(
    ["china", "neighbour"].map(id => {
      const features = read("land").filter(({ properties }) => properties.china === (id === "china"));
      return [
        id,
        areaPath(
          features.flatMap(({ parts }) => parts),
          box,
        ),
      ] as const;
    }),
  );
  const defs = [...land].map(([id, d]) => element("path", { id: `${prefix}-${id}`, d }));
  const clip = element("clipPath", { id: `${prefix}-inside` }, element("use", { href: `#${prefix}-china` }));
  const drawn = layers
    .filter(layer => isShown(layer, viewport.zoom))
    .flatMap(layer => [
      ...(layer.id === anchors.areas ? [placeAreas(drawing, box)] : []),
      drawLayer(layer, { read, box, viewport, prefix }),
    ]);
  const scaled = { transform: `scale(${pathScale})`, fill: "none" };
  return {
    svg: element("defs", {}, `${defs.join("")}${clip}`) + element("g", scaled, drawn.join("")),
    labels: name => tiles.flatMap(({ place, read }) => read(name).filter(label => isOwn(label, place))),
  };
}

/** Whether a layer is drawn at a zoom, which is below 0 where the world is smaller than a tile. */
export function isShown({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean {
  return Math.max(0, zoom) >= minzoom && zoom < maxzoom;
}

// A point in a tile's margin is the neighbour's.
function isOwn({ parts: [part] }: GroundFeature, { left, top, side }: GroundTile): boolean {
  const [x, y] = part?.[0] ?? [Number.NaN, Number.NaN];
  return x >= left && x < left + side && y >= top && y < top + side;
}

interface LayerDrawing {
  readonly read: ReadLayer;
  readonly box: Box;
  readonly viewport: Viewport;
  readonly prefix: string;
}

function drawLayer(layer: LayerSpecification, drawing: LayerDrawing): string {
  const { read, box, viewport, prefix } = drawing;
  const { zoom, width, height } = viewport;
  if (layer.type === "background") {
    const fill = String(layer.paint?.["background-color"]);
    return element("path", { d: `M0 0H${width / pathScale}V${height / pathScale}H0z`, fill });
  }
  if (layer.type === "fill") {
    const fill = String(layer.paint?.["fill-color"]);
    const land = layer["source-layer"] === "land" ? layer.id.replace("land-", "") : null;
    if (land) return element("use", { href: `#${prefix}-${land}`, fill });
    const d = areaPath(partsOf(read(layer["source-layer"]!)), box);
    return d && element("path", { d, fill });
  }
  if (layer.type === "line") return drawLine(layer, drawing);
  if (layer.type === "circle") {
    const { "circle-color": color, "circle-radius": radius, "circle-blur": blur } = layer.paint ?? {};
    const d = dotPath(partsOf(read(layer["source-layer"]!)).flat(), box);
    return (
      d &&
      element("path", {
        d,
        stroke: String(color),
        "stroke-linecap": "round",
        "stroke-width": (numberAt(radius, zoom, 5) * 2) / pathScale,
        "stroke-opacity": blur === undefined ? undefined : 0.5,
      })
    );
  }
  return "";
}

function drawLine(
  { id, layout, paint, ...layer }: LineLayerSpecification,
  { read, box, viewport: { zoom }, prefix }: LayerDrawing,
): string {
  const width = numberAt(paint?.["line-width"], zoom, 1);
  const stroke = {
    stroke: String(paint?.["line-color"]),
    "stroke-linejoin": String(layout?.["line-join"] ?? "miter"),
    "stroke-linecap": layout?.["line-cap"] === "round" ? "round" : undefined,
    "stroke-dasharray": (paint?.["line-dasharray"] as number[] | undefined)
      ?.map(length => (length * width) / pathScale)
      .join(" "),
  };
  if (layer["source-layer"] === "land")
    return element(
      "g",
      { ...stroke, "stroke-width": width / pathScale },
      element("use", { href: `#${prefix}-china` }) + element("use", { href: `#${prefix}-neighbour` }),
    );
  const d = linePath(partsOf(read(layer["source-layer"]!)), box);
  if (d === "") return "";
  // A strip along the inside of an outline is the inner half of a line twice as wide.
  const isInside = paint?.["line-offset"] !== undefined;
  const opacity = numberAt(paint?.["line-opacity"], zoom, 1);
  return element("path", {
    d,
    ...stroke,
    "stroke-width": (isInside ? width * 2 : width) / pathScale,
    "stroke-opacity": opacity === 1 ? undefined : opacity,
    "clip-path": isInside ? `url(#${prefix}-inside)` : undefined,
    "data-layer": undefined,
  });
}

function partsOf(features: readonly GroundFeature[]) {
  return features.flatMap(({ parts }) => parts);
}

/** Tints of partners' areas; what is selected a tone stronger, home in its own. */
function placeAreas(
  { outlines, project, palette, home, selected, viewport }: GroundDrawing,
  box: Box,
): string {
  const edge = { stroke: palette.land, "stroke-width": 1 / pathScale };
  return [...outlines]
    .map(([id, outline]) => {
      const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
      const d = areaPath(
        polygons.flat().map(ring => ring.map(project)),
        box,
      );
      const fill =
        id === home ? palette.homeArea : selected.includes(id) ? palette.partnerSelected : palette.partner;
      const isOutlined = id === home && viewport.zoom >= 6;
      return (
        d &&
        element("path", {
          d,
          fill,
          "fill-rule": "evenodd",
          ...edge,
          ...(isOutlined && { stroke: palette.red, "stroke-width": 1.2 / pathScale }),
        })
      );
    })
    .join("");
}

/** Whether a label is shown here, by the filter of its layer. */
export function passes(layer: LayerSpecification, { properties }: GroundFeature, zoom: number): boolean {
  return "filter" in layer ? Boolean(evaluate(layer.filter, { zoom, properties })) : true;
}
