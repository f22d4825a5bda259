/**
 * Regions that share borders, cut into arcs: each stretch of border between the same owners is one line, so that it is
 * simplified once, drawn once, and neighbours never come apart. The sources share their vertices exactly.
 */
import type { MultiPolygon, Polygon, Position } from "geojson";

export interface Region {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

export interface Arc {
  readonly points: Position[];
  /** The ids of the regions on either side. */
  readonly owners: ReadonlySet<string>;
  /** True where the arc is no border but the edge of the sheet: the cut at 180 degrees, and Antarctica's foot. */
  readonly edge: boolean;
}

export interface ArcUse {
  readonly arc: Arc;
  readonly reversed: boolean;
}

/** A region as rings of arcs: polygons, their rings (the outer first), the arcs of each ring in order. */
export interface ArcRegion {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly ArcUse[])[])[];
}

/** Between which regions each segment lies, and how borders meet at each vertex. */
interface Borders {
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

export function topologyOf(regions: readonly Region[]): { arcs: Arc[]; regions: ArcRegion[] } {
  const borders = bordersOf(regions);
  const arcs = new Map<string, Arc>();
  const cut = regions.map(region => ({
    id: region.id,
    polygons: polygonsOf(region).map(polygon =>
      polygon.map(distinct).flatMap(ring => (ring.length > 2 ? [cutAtNodes(ring, borders, arcs)] : [])),
    ),
  }));
  return { arcs: [...arcs.values()], regions: cut };
}

function bordersOf(regions: readonly Region[]): Borders {
  const owners = new Map<string, Set<string>>();
  const neighbours = new Map<string, Set<string>>();
  for (const region of regions)
    for (const ring of polygonsOf(region).flat())
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [vertexOf(ring[i - 1]!), vertexOf(ring[i]!)];
        if (a === b) continue;
        entry(owners, segmentOf(a, b), () => new Set<string>()).add(region.id);
        entry(neighbours, a, () => new Set<string>()).add(b);
        entry(neighbours, b, () => new Set<string>()).add(a);
      }
  return { owners, neighbours };
}

/** A ring as arcs from node to node; an arc that another ring already has is used again. */
function cutAtNodes(ring: Position[], { owners, neighbours }: Borders, arcs: Map<string, Arc>): ArcUse[] {
  const vertices = ring.map(vertexOf);
  const at = (i: number) => (i + ring.length) % ring.length;
  const ownersAfter = (i: number) => owners.get(segmentOf(vertices[at(i)]!, vertices[at(i + 1)]!))!;
  const isNode = (i: number) =>
    neighbours.get(vertices[i]!)!.size > 2 ||
    !sameMembers(ownersAfter(i - 1), ownersAfter(i)) ||
    isEdge(ring[at(i - 1)]!, ring[i]!) !== isEdge(ring[i]!, ring[at(i + 1)]!);
  const nodes = ring.map((_, i) => i).filter(isNode);
  // A ring without a node is one closed arc; it starts at its first vertex in order, so that a hole and its filling meet.
  if (nodes.length === 0) nodes.push(vertices.indexOf([...vertices].sort()[0]!));
  return nodes.map((start, n) => {
    const next = nodes[n + 1] ?? nodes[0]! + ring.length;
    const points = Array.from({ length: next - start + 1 }, (_, i) => ring[at(start + i)]!);
    const known = arcs.get(nameOf([...points].reverse()));
    if (known) return { arc: known, reversed: true };
    const make = () => ({ points, owners: ownersAfter(start), edge: isEdge(points[0]!, points[1]!) });
    return { arc: entry(arcs, nameOf(points), make), reversed: false };
  });
}

/** Between two nodes no two arcs begin with the same segment. */
function nameOf(points: Position[]): string {
  return [points[0]!, points[1]!, points[points.length - 1]!].map(vertexOf).join("|");
}

function polygonsOf({ geometry }: Region): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The ring without its repeated last vertex, and without vertices repeated on the spot. */
function distinct(ring: Position[]): Position[] {
  return ring
    .slice(0, -1)
    .filter((point, i, all) => vertexOf(point) !== vertexOf(all[(i || all.length) - 1]!));
}

function vertexOf([lon, lat]: Position): string {
  return `${lon},${lat}`;
}

function segmentOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

function isEdge(a: Position, b: Position): boolean {
  return (Math.abs(a[0]!) === 180 && Math.abs(b[0]!) === 180) || (a[1]! < -85 && b[1]! < -85);
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every(member => other.has(member));
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
