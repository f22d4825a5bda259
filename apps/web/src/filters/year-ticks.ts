/**
 * The years to write under a row of bars: first, last, those that matter, then round ones, as far as they keep the
 * distance, in years, from those before them.
 */
export function yearTicks(
  [first, last]: readonly [number, number],
  distance: number,
  important: readonly number[] = [],
): number[] {
  const round = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(year => year % 10 === 0);
  const ticks: number[] = [];
  for (const year of [first, last, ...important, ...round]) {
    const isWithin = year >= first && year <= last;
    if (isWithin && ticks.every(tick => Math.abs(tick - year) >= distance)) ticks.push(year);
  }
  return ticks.sort((one, other) => one - other);
}
