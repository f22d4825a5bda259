import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { usePrinting } from "../panels/use-printing.ts";
import { chunkRows, type RowWindow, rowWindow } from "./row-window.ts";
import { useIsLive } from "./use-is-live.ts";

/**
 * A list of up to so many rows is drawn whole; of a longer one a server draws so many, and a browser those in sight, or
 * all of them on paper.
 */
export const wholeRows = 240;

/** A row's height in pixels, as long as none has been measured. */
const guessedRow = 70;

/** Pixels beyond the window in which rows are drawn too, so that the next one is there for the Tab key. */
const reach = 600;

/**
 * The rows to draw of `rows`, whose elements are the children of `list`, between a spacer where there is one on either
 * side. `drawn` are those a server draws; they stay when `whole`. The list may scroll in any ancestor.
 */
export function useRowWindow<List extends HTMLElement>(
  rows: readonly unknown[],
  group: { readonly drawn: number; readonly whole: boolean },
): { readonly list: RefObject<List | null>; readonly seen: RowWindow } {
  const list = useRef<List>(null);
  const isLive = useIsLive();
  const isPrinting = usePrinting();
  const [near, setNear] = useState<RowWindow | null>(null);
  const measured = useRef({ rows, row: guessedRow, chunks: new Map<number, number>() });
  const whole = group.whole || isPrinting;
  const drawn = isPrinting ? rows.length : group.drawn;
  const asked = whole || near === null ? firstRows(rows.length, whole || !isLive ? drawn : 0) : near;
  const seen = {
    ...asked,
    first: Math.min(asked.first, rows.length),
    last: Math.min(asked.last, rows.length),
  };

  const look = () => {
    const element = list.current;
    if (whole || element === null || element.getClientRects().length === 0) return;
    if (measured.current.rows !== rows) measured.current = { ...measured.current, rows, chunks: new Map() };
    const heights = measured.current;
    measureChunks(element, seen, heights.chunks);
    if (heights.row === guessedRow && heights.chunks.has(0))
      heights.row = heights.chunks.get(0)! / Math.min(chunkRows, rows.length);
    const { top } = element.getBoundingClientRect();
    const next = rowWindow(rows.length, heights, [-reach - top, innerHeight + reach - top]);
    if (!isSame(seen, next)) setNear(next);
  };
  const latest = useRef(look);
  useLayoutEffect(() => {
    latest.current = look;
    look();
  });
  useEffect(() => (whole ? undefined : onMoves(() => latest.current())), [whole]);
  return { list, seen };
}

// A list that appears in a live page keeps room for all its rows, and draws them once it knows where it stands.
function firstRows(rows: number, drawn: number): RowWindow {
  return { first: 0, last: drawn, before: 0, after: drawn === 0 ? rows * guessedRow : 0 };
}

function measureChunks(
  list: Element,
  { first, last, before }: RowWindow,
  heights: Map<number, number>,
): void {
  const shift = before > 0 ? 1 : 0;
  for (let from = first; from < last; from += chunkRows) {
    const top = list.children[shift + from - first];
    const bottom = list.children[shift + Math.min(from + chunkRows, last) - first - 1];
    if (top && bottom)
      heights.set(from / chunkRows, bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top);
  }
}

// What is below the drawn rows is a guess; a small correction of it is not worth drawing them anew.
function isSame(one: RowWindow, other: RowWindow): boolean {
  return (
    one.first === other.first &&
    one.last === other.last &&
    Math.abs(one.before - other.before) < 1 &&
    Math.abs(one.after - other.after) <= Math.max(1, one.after / 50)
  );
}

// Whatever scrolls, grows or unfolds: the panel, the page, a region, a group of rows.
function onMoves(moved: () => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  const options = { capture: true, passive: true };
  document.addEventListener("scroll", soon, options);
  document.addEventListener("toggle", soon, options);
  addEventListener("resize", soon);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener("scroll", soon, options);
    document.removeEventListener("toggle", soon, options);
    removeEventListener("resize", soon);
  };
}
