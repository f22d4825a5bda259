import type { Address } from "@atlas/core/address";
import { useEffect, useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { type FocusStep, stepsBack } from "./focus-trail.ts";

/**
 * Keeps the focus with the reader while the panel changes: a panel opened by a press takes it to its heading; closed,
 * or left by the browser's back, it goes to the row or mark that had opened it. Escape in a panel leads to the list.
 * `isHere`: the code of panels has come; until then the panel's room keeps the focus for the heading.
 */
export function usePanelFocus(isHere: boolean): void {
  const { address } = useReading();
  const shown = shownIn(address);
  const pressed = useLastPress();
  const trail = useRef<readonly FocusStep[]>([]);
  const before = useRef(shown);
  useEscape();
  useEffect(() => {
    if (before.current === shown) return;
    const left = before.current;
    const press = pressed.current;
    before.current = shown;
    pressed.current = null;
    const back = stepsBack(trail.current, shown, press === null);
    trail.current = back ? back.trail : [...trail.current, { shown, opener: press }];
    const opener = back ? (found(back.opener) ?? found(rowOf(left))) : null;
    if (opener) return opener.focus();
    const main = document.getElementById("panel");
    if (main) main.scrollTop = 0;
    (found(shown === "" ? "#list" : "#panel h1") ?? main)?.focus({ preventScroll: true });
  }, [shown, pressed]);
  useEffect(() => {
    if (isHere && document.activeElement?.id === "panel") found("#panel h1")?.focus({ preventScroll: true });
  }, [isHere]);
}

function shownIn({ selected, compare }: Address): string {
  if (selected) return `${selected.kind}:${selected.id}`;
  return compare.length > 1 ? "compare" : "";
}

function found(selector: string | null): HTMLElement | null {
  return selector ? document.querySelector<HTMLElement>(selector) : null;
}

// The row of a place in the list, for a panel that no press had opened.
function rowOf(shown: string): string | null {
  const [kind, id] = shown.split(":");
  return kind === "place" ? `#list [data-place="${id}"]` : null;
}

// What was pressed since the panel last changed, as a selector: the element itself may be gone by the time of return.
function useLastPress() {
  const pressed = useRef<string | null>(null);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const element = target instanceof Element ? target.closest<HTMLElement>("a, button") : null;
      pressed.current = element ? selectorOf(element) : "";
    };
    const onPop = () => {
      pressed.current = null;
    };
    document.addEventListener("click", onClick, true);
    addEventListener("popstate", onPop, true);
    return () => {
      document.removeEventListener("click", onClick, true);
      removeEventListener("popstate", onPop, true);
    };
  }, []);
  return pressed;
}

function selectorOf(element: HTMLElement): string {
  const { mark, place } = element.dataset;
  if (mark) return `[data-mark="${mark}"]`;
  if (place) return `#list [data-place="${place}"]`;
  const href = element.getAttribute("href");
  return href === null ? "" : `#panel a[href="${CSS.escape(href)}"]`;
}

function useEscape(): void {
  const { address, go } = useReading();
  const isOpen = shownIn(address) !== "";
  const leave = useRef(() => {});
  leave.current = () => go(address.selected ? { selected: null } : { compare: [] });
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== "Escape" || event.defaultPrevented || !(target instanceof Element)) return;
      // A field keeps its own Escape: it closes its options, or empties it.
      if (target.matches("select, input, textarea") || target.closest("dialog")) return;
      if (target === document.body || target.closest("#panel")) leave.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen]);
}
