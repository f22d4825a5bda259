/**
 * The drawn link from home to a partner: a bow towards the pole. A true great circle to Boston crosses the Pole and
 * leaves a Mercator sheet, so the drawing bends by a share of the chord instead; the API carries the true line.
 */
export interface Bow {
  readonly path: string;
  readonly from: readonly [number, number];
  /** Control point of the quadratic Bézier curve. */
  readonly control: readonly [number, number];
  readonly to: readonly [number, number];
}

/** From and to in pixels, y downwards; the bow bends 9 % of a short chord and 16 % of one of 1,000 pixels or more. */
export function linkBow(from: readonly [number, number], to: readonly [number, number]): Bow {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dx, dy);
  const bend = 0.09 + 0.07 * Math.min(1, chord / 1000);
  // The normal that points up the sheet, which is north; straight up and down has no north side and bends west.
  const side = dx > 0 ? 1 : -1;
  const control = [
    (from[0] + to[0]) / 2 + side * dy * bend * 2,
    (from[1] + to[1]) / 2 - side * dx * bend * 2,
  ] as const;
  return { path: `M${near(from)}Q${near(control)} ${near(to)}`, from, control, to };
}

/** The bow as a line through points that stand at equal shares of it. */
export function bowLine(bow: Bow, pieces = 24): [x: number, y: number][] {
  return Array.from({ length: pieces + 1 }, (_, index) => pointOnBow(bow, index / pieces));
}

/** The point of a bow after a share t, 0 to 1, of its parameter. */
export function pointOnBow({ from, control, to }: Bow, t: number): [x: number, y: number] {
  const at = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * control[i] + t ** 2 * to[i];
  return [at(0), at(1)];
}

/** Width in pixels of a link with `count` records where the busiest partner has `most`; 0 draws no link. */
export function linkWidth(count: number, most: number): number {
  if (count === 0) return 0;
  return most <= 1 ? 1 : 1 + (5 * (count - 1)) / (most - 1);
}

function near(point: readonly [number, number]): string {
  return `${Math.round(point[0] * 10) / 10} ${Math.round(point[1] * 10) / 10}`;
}
