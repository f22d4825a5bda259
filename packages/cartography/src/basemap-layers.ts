import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import { bandAlong } from "./basemap-band.ts";
import { dissolved } from "./basemap-dissolve.ts";
import type { BasemapFiles, Worldview } from "./basemap-files.ts";
import { noded } from "./basemap-noding.ts";
import { signedArea } from "./basemap-ring.ts";
import { simplifyLine } from "./basemap-simplify.ts";
import { type Arc, type ArcRegion, type ArcUse, topologyOf } from "./basemap-topology.ts";
import { polarCircle, smallestAreaAt, toleranceAt } from "./basemap-zoom.ts";
import { toWorld } from "./mercator.ts";

/** The countries that are drawn as China; Hong Kong and Macao have shapes of their own in the international file. */
const chinaCodes = new Set(["CN", "HK", "MO"]);

/** Degrees, about 300 m: borders closer than this are the same border. */
const sharedReach = 0.003;

export type Layers = Readonly<Record<string, readonly Feature[]>>;

interface Land {
  readonly arcs: readonly Arc[];
  readonly china: readonly ArcRegion[];
  readonly neighbours: readonly ArcRegion[];
  readonly provinceArcs: readonly Arc[];
}

/** Reads the files of a world view once, and answers the layers of lines and areas of one zoom after the other. */
export function layersOf(files: BasemapFiles, worldview: Worldview): (zoom: number) => Layers {
  const land = landOf(files, worldview);
  const chinaIds = new Set(land.china.map(region => region.id));
  const countriesOf = (arc: Arc) => [...arc.owners].filter(id => id.startsWith("country:"));
  const isChina = (arc: Arc) => countriesOf(arc).some(id => chinaIds.has(id));
  const detailOf = (arc: Arc) => {
    if (isChina(arc) || countriesOf(arc).length === 0) return "fine";
    return arc.points.every(([, lat]) => Math.abs(lat!) > polarCircle) ? "polar" : "plain";
  };
  const countryLine = land.arcs.filter(arc => !arc.edge && !isChina(arc) && countriesOf(arc).length > 1);
  const china = dissolved(land.china);
  const neighbours = dissolved(land.neighbours);

  return zoom => {
    const simplified = new Map<Arc, Position[]>();
    const pointsOf = (arc: Arc) => {
      const known = simplified.get(arc) ?? simplifyLine(arc.points, toleranceAt(zoom, detailOf(arc)));
      simplified.set(arc, known);
      return known;
    };
    const lineOf = (uses: readonly ArcUse[]) => joined(uses, pointsOf);
    const smallest = smallestAreaAt(zoom, "fine");
    const outlines = china
      .flat()
      .map(lineOf)
      .filter(ring => areaOf(ring) >= smallest);
    return {
      land: [
        areaFeature(areas(neighbours, lineOf, smallestAreaAt(zoom, "plain")), { china: false }),
        areaFeature(areas(china, lineOf, smallest), { china: true }),
      ],
      country_line: [lineFeature(countryLine.map(pointsOf))],
      national_line: [lineFeature(outlines)],
      national_band: [
        lineFeature(
          bandAlong(
            outlines.filter(ring => areaOf(ring) > smallest * 200),
            zoom,
          ),
        ),
      ],
      province: [lineFeature(land.provinceArcs.map(pointsOf))],
      ...(worldview === "cn"
        ? {
            dash_line: [
              lineFeature(files["dash-line-chn.geojson"].features.map(f => f.geometry.coordinates)),
            ],
          }
        : {
            disputed_line: [
              lineFeature(files["boundary-disputed-intl.geojson"].features.map(f => f.geometry.coordinates)),
            ],
          }),
      ...watersAt(files, zoom),
    };
  };
}

function landOf(files: BasemapFiles, worldview: Worldview): Land {
  const countries = files[worldview === "cn" ? "world-chn.geojson" : "world-intl.geojson"].features.map(
    ({ geometry, properties }, index) => ({ id: `country:${properties.iso_a2 ?? index}`, geometry }),
  );
  const provinces = files["china-provinces.geojson"].features.map(({ geometry, properties }) => ({
    id: `province:${properties.adcode}`,
    geometry,
  }));
  // Only China's own file shares its vertices with the provinces; elsewhere their lines are laid over it.
  const together = worldview === "cn";
  const topology = topologyOf(together ? noded([...countries, ...provinces], sharedReach) : countries);
  const arcsOfProvinces = together ? topology.arcs : topologyOf(provinces).arcs;
  const isChina = ({ id }: ArcRegion) => chinaCodes.has(id.slice("country:".length));
  const regions = topology.regions.filter(region => region.id.startsWith("country:"));
  return {
    arcs: topology.arcs.filter(arc => [...arc.owners].some(id => id.startsWith("country:"))),
    china: regions.filter(isChina),
    neighbours: regions.filter(region => !isChina(region)),
    provinceArcs: arcsOfProvinces.filter(
      ({ owners }) => owners.size > 1 && [...owners].every(id => id.startsWith("province:")),
    ),
  };
}

/** Lakes and rivers by how much they matter: Natural Earth's scalerank against the zoom. */
function watersAt(files: BasemapFiles, zoom: number): Layers {
  const matters = ({ properties }: Feature) => properties!.scalerank <= Math.min(zoom - 1, 4);
  const lines = files["rivers.geojson"].features.filter(matters).flatMap(({ geometry }) => {
    if (geometry.type === "LineString") return [geometry.coordinates];
    return geometry.type === "MultiLineString" ? geometry.coordinates : [];
  });
  const lakes = files["lakes.geojson"].features
    .filter(matters)
    .map(({ geometry }) => geometry.coordinates.map(ring => simplifyLine(ring, toleranceAt(zoom, "plain"))))
    .filter(([outer]) => areaOf(outer!) >= smallestAreaAt(zoom, "plain"));
  return {
    lake: [areaFeature(lakes)],
    river: [lineFeature(lines.map(line => simplifyLine(line, toleranceAt(zoom, "plain"))))],
  };
}

function joined(uses: readonly ArcUse[], pointsOf: (arc: Arc) => Position[]): Position[] {
  return uses.flatMap(({ arc, reversed }, n) => {
    const points = reversed ? [...pointsOf(arc)].reverse() : pointsOf(arc);
    return n === 0 ? points : points.slice(1);
  });
}

function areas(
  polygons: readonly ArcUse[][][],
  lineOf: (uses: readonly ArcUse[]) => Position[],
  smallest: number,
): Position[][][] {
  return polygons.flatMap(rings => {
    const [outer, ...holes] = rings.map(lineOf).map(ring => ring.map(overTheCut));
    if (!outer || areaOf(outer) < smallest) return [];
    return [[outer, ...holes.filter(hole => areaOf(hole) >= smallest)]];
  });
}

/** The two halves of what is cut at 180 degrees overlap a little, so that no seam shows between them. */
function overTheCut([lon, lat]: Position): Position {
  return Math.abs(lon!) === 180 ? [lon! * 1.0003, lat!] : [lon!, lat!];
}

/** The area of a ring in parts of the world. */
function areaOf(ring: readonly Position[]): number {
  return Math.abs(signedArea(ring.map(([lon, lat]) => toWorld([lon!, lat!]))));
}

function areaFeature(coordinates: Position[][][], properties = {}): Feature<MultiPolygon> {
  return { type: "Feature", geometry: { type: "MultiPolygon", coordinates }, properties };
}

function lineFeature(coordinates: Position[][], properties = {}): Feature<MultiLineString> {
  return { type: "Feature", geometry: { type: "MultiLineString", coordinates }, properties };
}
