import type { Query } from "@atlas/core/query";
import { useEffect, useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { type YearSpan, yearsAsked } from "./year-brush.ts";

/** Milliseconds after the last key at which a change by keyboard is one step of the history. */
const pause = 800;

/**
 * Years that change while a reader drags or holds a key: each change replaces the address, so that list and map
 * follow at once; the end makes one step of the history, back from which is where the drag began.
 */
export function useBrushedYears(bars: YearSpan) {
  const { address, go } = useReading();
  const begin = useRef<Query | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef({ query: address.query, go });
  useEffect(() => {
    now.current = { query: address.query, go };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const move = (span: YearSpan) => {
    clearTimeout(timer.current);
    begin.current ??= address.query;
    try {
      go({ query: { ...address.query, ...yearsAsked(span, bars) } }, "replace");
    } catch {
      // Safari refuses more than 100 changes of the address in 30 seconds; the end of the drag comes through.
    }
  };
  const end = () => {
    clearTimeout(timer.current);
    const { query, go: goNow } = now.current;
    if (!begin.current) return;
    const start = begin.current;
    begin.current = null;
    if (start.from === query.from && start.to === query.to) return;
    goNow({ query: start }, "replace");
    goNow({ query }, "push");
  };
  return {
    move,
    end,
    /** Ends unless another change follows soon. */
    endSoon: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(end, pause);
    },
    /** Goes back to where the drag began. */
    cancel: () => {
      if (begin.current) go({ query: begin.current }, "replace");
      begin.current = null;
    },
    /** One press: one step. */
    choose: (span: YearSpan) => go({ query: { ...address.query, ...yearsAsked(span, bars) } }),
  };
}
