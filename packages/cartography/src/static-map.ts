/**
 * A picture of the map: what the living map shows for a query, drawn once as SVG. Pure: it receives its words, its
 * records' counts and the bytes of its ground.
 */
import { drawnLink, type Emphasis, linkLines } from "./drawn-links.ts";
import type { Inset } from "./inset-room.ts";
import type { Box } from "./mark-placement-box.ts";
import { type Project, unwrapped } from "./mercator.ts";
import { type Palette, palettes } from "./palette.ts";
import type { StaticGround } from "./static-ground.ts";
import { type StaticLayout, type StaticMapRequest, staticLayout, staticLinkEnds } from "./static-layout.ts";
import { svgFoot } from "./static-map-foot.ts";
import { svgPanel, svgStrip } from "./static-map-head.ts";
import { svgInset } from "./static-map-inset.ts";
import { homeBoxes, staticObstacles } from "./static-targets.ts";
import { baseStyle } from "./style-base.ts";
import { labelFonts } from "./style-fonts.ts";
import { svgBayFrame } from "./svg-bay-frame.ts";
import { svgChip } from "./svg-chip.ts";
import { svgGround } from "./svg-ground.ts";
import { svgLabels } from "./svg-labels.ts";
import { svgHome, svgLinks, svgMark } from "./svg-marks.ts";
import { svgSites } from "./svg-sites.ts";
import { element, escaped } from "./svg-text.ts";
import { worldWest } from "./views.ts";

/** Sets the ids in a picture apart from those of a page that it may stand in. */
const prefix = "atlas-map";

export function staticMap(request: StaticMapRequest, ground: StaticGround): string {
  const { question, words, width, height, theme, most } = request;
  const palette = palettes[theme];
  const layout = staticLayout(request);
  const { panel, foot, origin, viewport, parts } = layout;
  const head = { question, words, parts, palette, most, scale: layout.scene.scale };
  const at = (x: number, y: number) => ({ transform: `translate(${x} ${y})` });
  const window = element("rect", { width: viewport.width, height: viewport.height });
  const content = [
    element("title", { id: `${prefix}-title` }, escaped(`${words.title}: ${words.sentence}`)),
    element("desc", { id: `${prefix}-desc` }, escaped(words.description)),
    element("clipPath", { id: `${prefix}-window` }, window),
    element(
      "g",
      at(...origin),
      element(
        "g",
        { "clip-path": `url(#${prefix}-window)` },
        svgMap(drawingOf(request, layout, ground, palette)),
      ),
    ),
    panel > 0 ? svgPanel(head, { width: panel, height: height - foot }) : svgStrip(head, width).svg,
    element("g", at(0, height - foot), svgFoot({ question, words, palette, width }, viewport)),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": `${prefix}-title ${prefix}-desc`,
    "xml:lang": question.language,
    lang: question.language,
    "font-family": labelFonts[question.language].join(", "),
    "text-rendering": "geometricPrecision",
  };
  return element("svg", root, content.join(""));
}

interface Drawing extends StaticLayout {
  readonly request: StaticMapRequest;
  readonly ground: StaticGround;
  readonly palette: Palette;
  /** The map's projection, which takes longitudes as the records have them. */
  readonly project: Project;
  readonly emphasis: Emphasis;
  /** "12 places, 97 records" of some partners. */
  readonly counted: (ids: readonly string[]) => string;
}

function drawingOf(
  request: StaticMapRequest,
  layout: StaticLayout,
  ground: StaticGround,
  palette: Palette,
): Drawing {
  const { question, words, most } = request;
  const west = worldWest(question.atlas);
  const { scene } = layout;
  return {
    ...layout,
    request,
    ground,
    palette,
    project: ([lon, lat]) => layout.project([unwrapped(lon, west), lat]),
    emphasis: { most, pointed: [], selected: scene.selected, quiet: [] },
    counted: ids =>
      words.placesAndRecords({
        places: scene.partners.filter(({ id, count }) => ids.includes(id) && count > 0).length,
        records: question.programmes.filter(({ places }) => places.some(id => ids.includes(id))).length,
      }),
  };
}

function svgMap(drawing: Drawing): string {
  const { request, scene, inset, palette, emphasis, project, ground, counted } = drawing;
  const { question } = request;
  const { atlas, language } = question;
  const links = staticLinkEnds(request, drawing).map(({ mark, to }) => drawnLink(mark, to, emphasis));
  const home = question.placesById.get(atlas.home)!;
  const chips = svgChips(drawing);
  const bay = scene.gathered ? svgBay(scene.gathered, drawing) : null;
  const inInset = inset &&
    scene.gathered && {
      question,
      palette,
      ground,
      emphasis,
      scale: scene.insetScale,
      prefix,
      title: scene.gathered.name[language],
      counts: counted(scene.gathered.places),
    };
  const taken = [...chips.map(({ box }) => box), ...(bay?.box ? [bay.box] : [])];
  return [
    svgBase(drawing, taken),
    svgLinks(links, project(home.point), { palette, prefix }),
    bay?.svg ?? "",
    svgSites(scene, { project, palette, taken: [...taken, ...homeBoxes(drawing, question)] }),
    ...svgPartners(drawing),
    ...chips.map(({ svg }) => svg),
    inset && inInset ? svgInset(inset, inInset) : "",
  ].join("");
}

/** The base map with its names, which keep off everything that stands on it. */
function svgBase(drawing: Drawing, taken: readonly Box[]): string {
  const { request, scene, viewport, palette, project, ground } = drawing;
  const { question, words, theme } = request;
  const { atlas, language, placesById, worldview, measure } = question;
  const { layers } = baseStyle({
    theme,
    language,
    worldview,
    tilesUrl: "",
    strings: { noData: words.noData },
    namedByMarks: [...placesById.values()].map(({ shortName }) => shortName["zh-Hans"]),
  });
  const home = placesById.get(atlas.home)!;
  const { svg, labels } = svgGround({
    layers,
    viewport,
    project,
    palette,
    prefix,
    tile: ground.tile,
    outlines: ground.outlines,
    home: home.id,
    selected: scene.selected,
  });
  const names = svgLabels({
    layers,
    labels,
    zoom: viewport.zoom,
    frame: [4, 4, viewport.width - 4, viewport.height - 4],
    taken: [...staticObstacles(drawing, question), ...taken],
    lines: linkLines(project(home.point), staticLinkEnds(request, drawing)),
    measure,
  });
  return svg + names;
}

function svgChips({ request, scene, viewport, palette, counted }: Drawing) {
  const { question, words } = request;
  return scene.chips.map(chip =>
    svgChip(
      chip,
      scene.marks.filter(({ id }) => chip.ids.includes(id)),
      {
        palette,
        codeLists: question.codeLists,
        measure: question.measure,
        width: viewport.width,
        small: scene.surface === "phone",
        gathered: marks => counted(marks.map(({ id }) => id)),
        far: words.kilometres,
      },
    ),
  );
}

function svgBay(gathered: Inset, { request, inset, viewport, palette, project, counted }: Drawing) {
  const { language, measure } = request.question;
  const words = inset ? null : { name: gathered.name[language], counts: counted(gathered.places) };
  return svgBayFrame(gathered, project, { palette, measure, viewport, words });
}

function svgPartners({ request, scene, palette, project }: Drawing): string[] {
  const { atlas, codeLists, placesById, language } = request.question;
  const home = placesById.get(atlas.home)!;
  const chipped = new Set(scene.chips.flatMap(({ ids }) => ids));
  const drawing = {
    palette,
    codeLists,
    scale: scene.scale,
    size: scene.size,
    selected: scene.selected,
    mayDrop: scene.surface === "phone",
  };
  return [
    ...scene.marks
      .filter(({ id }) => !chipped.has(id))
      .map(mark => svgMark(mark, project(mark.position), scene.placed.get(mark.id)!, drawing)),
    svgHome(
      { seal: atlas.seal, name: home.shortName[language] },
      project(home.point),
      scene.placed.get(home.id)!,
      drawing,
    ),
  ];
}
