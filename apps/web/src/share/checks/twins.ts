import type { Verdict } from "../verdict.ts";
import { isSeen } from "./seen.ts";

interface Counted {
  readonly id: string;
  readonly count: number;
}

/** The marks of a map and the rows of the list beside it. */
export interface Twins {
  readonly marks: readonly (Counted & { readonly name: string })[];
  /** Null where no list of places is shown. */
  readonly rows: readonly Counted[] | null;
}

/** Null where there is no map. */
export function readTwins({ document }: Window): Twins | null {
  if (!document.querySelector("[data-map-state]")) return null;
  const marks = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-mark]")].map(({ dataset, textContent }) => [
      dataset.mark!,
      { id: dataset.mark!, count: Number(dataset.count), name: textContent?.trim() ?? "" },
    ]),
  );
  const rows = [...document.querySelectorAll<HTMLElement>("#list [data-place]")].filter(isSeen);
  return {
    marks: [...marks.values()],
    rows:
      rows.length === 0
        ? null
        : rows.map(row => ({ id: row.dataset.place!, count: Number(row.lastElementChild?.textContent) })),
  };
}

export function judgeTwins(twins: Twins | null): Verdict {
  const heading: Verdict["heading"] = messages => messages.twinsHeading;
  if (twins === null) return { outcome: "pass", heading, detail: messages => messages.twinsNoMap };
  const { rows } = twins;
  // A hollow mark stands for no record.
  const marks = twins.marks.filter(({ count }) => count > 0);
  if (rows === null) {
    const unnamed = marks.filter(({ name }) => name === "").length;
    return {
      outcome: unnamed > 0 ? "fail" : "pass",
      heading,
      detail: messages => (unnamed > 0 ? messages.twinsUnnamed(unnamed) : messages.twinsNamed(marks.length)),
    };
  }
  const alone = marks.filter(mark => !rows.some(({ id, count }) => id === mark.id && count === mark.count));
  return {
    outcome: alone.length > 0 ? "fail" : "pass",
    heading,
    detail: messages =>
      alone.length > 0
        ? messages.twinsMissing(alone.map(({ id }) => id).join(", "))
        : messages.twinsGood({ marks: marks.length, rows: rows.length }),
  };
}
