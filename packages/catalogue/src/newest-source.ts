import { lastDay } from "@atlas/core/period";
import type { Programme } from "@atlas/core/programme";

/** The latest date that a source of the programmes carries, as partial as it is; null when none carries one. */
export function newestSource(programmes: readonly Programme[]): string | null {
  let newest: string | null = null;
  for (const { source, moreSources } of programmes)
    for (const { date } of [source, ...moreSources])
      if (date !== null && (newest === null || lastDay(date) > lastDay(newest))) newest = date;
  return newest;
}
