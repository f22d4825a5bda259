export interface Row {
  readonly name: string;
  readonly milliseconds: number;
  /** The same by the naive oracle, once, in milliseconds. */
  readonly naive?: number;
  readonly ratio?: number;
}

/** The median time of the second half of the runs, in milliseconds: the first half warms up. */
export function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  const warm = times.slice(runs / 2).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)]!;
}
