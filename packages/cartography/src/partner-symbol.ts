/**
 * The primary mark: one proportional symbol a partner, its area by the number of records, its ring divided by type
 * family. Sizes are CSS pixels and come from the design notes.
 */

/**
 * Radius in pixels of one record: at world views (zoom 1.5), at China views (3.5) and at Bay Area views (8), linear
 * between. It depends on where the map stands alone and is never re-fitted when a filter narrows the counts.
 */
const scales = {
  page: [2.7, 4.7, 7],
  phone: [2, 2.9, 5.2],
  embed: [2.2, 3.5, 6],
} as const;

export function symbolScale(zoom: number, surface: keyof typeof scales): number {
  const [world, china, bay] = scales[surface];
  if (zoom < 3.5) return between(world, china, (zoom - 1.5) / 2);
  return between(china, bay, (zoom - 3.5) / 4.5);
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * Math.min(1, Math.max(0, share));
}

export function symbolRadius(count: number, scale: number): number {
  return count === 0 ? 3.6 : Math.max(3.4, scale * Math.sqrt(count));
}

/** Radius of the hole; 0 for a small symbol, which is a solid pie. */
export function holeRadius(radius: number): number {
  return radius < 7.5 ? 0 : radius - Math.min(10, Math.max(3.4, 0.34 * radius));
}

/** Whether the hole is wide enough to carry the count; otherwise the count follows the name. */
export function holdsCount(radius: number): boolean {
  return holeRadius(radius) >= 7.4;
}

export interface RingSegment {
  readonly family: string;
  /** SVG path around the origin. */
  readonly path: string;
}

/** The segments from 12 o'clock, clockwise, in the order given; families without records are left out. */
export function ringSegments(
  counts: readonly (readonly [family: string, count: number])[],
  radius: number,
): RingSegment[] {
  const present = counts.filter(([, count]) => count > 0);
  const total = present.reduce((sum, [, count]) => sum + count, 0);
  const hole = holeRadius(radius);
  if (present.length === 1) return [{ family: present[0]![0], path: wholeRing(radius, hole) }];
  let turned = 0;
  return present.map(([family, count]) => {
    const from = turned / total;
    turned += count;
    return { family, path: segment(radius, hole, from, turned / total) };
  });
}

function wholeRing(radius: number, hole: number): string {
  return circle(radius) + (hole > 0 ? circle(hole) : "");
}

function circle(radius: number): string {
  const r = shortened(radius);
  return `M0-${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0-${r}z`;
}

function segment(radius: number, hole: number, from: number, to: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  const outer = `${point(radius, from)}A${shortened(radius)} ${shortened(radius)} 0 ${large} 1 ${point(radius, to)}`;
  if (hole === 0) return `M0 0L${outer}z`;
  return `M${outer}L${point(hole, to)}A${shortened(hole)} ${shortened(hole)} 0 ${large} 0 ${point(hole, from)}z`;
}

function point(radius: number, share: number): string {
  const angle = 2 * Math.PI * share - Math.PI / 2;
  return `${shortened(radius * Math.cos(angle))} ${shortened(radius * Math.sin(angle))}`;
}

function shortened(value: number): string {
  return String(Math.round(value * 100) / 100);
}
