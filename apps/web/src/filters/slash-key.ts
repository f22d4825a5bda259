/**
 * The key "/", which goes to the search field, and the switch that turns it off: a shortcut of one character must have
 * one (WCAG 2.1.4), because dictation and shaky hands press keys by mistake. The reader's wish is kept in the browser,
 * once there is one; on is the start.
 */
import { type RefObject, useEffect, useSyncExternalStore } from "react";

const storageKey = "atlas:slash-key";
const changed = "atlas:slash-key";

/** Focuses and selects the field on "/" pressed anywhere but where text is typed. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || typesText(event.target) || !isOn()) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [field]);
}

export function useSlashKeySwitch(): readonly [on: boolean, turn: (on: boolean) => void] {
  return [useSyncExternalStore(onChange, isOn, () => true), turn];
}

/** Whether keys pressed in an element write text or choose by letter. */
function typesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target.matches("input:not([type=range], [type=checkbox], [type=radio], [type=button])");
}

// Browsers that keep nothing for a page throw; the wish then lasts as long as the page.
function isOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return document.documentElement.dataset.slashKey !== "off";
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    document.documentElement.dataset.slashKey = on ? "on" : "off";
  }
  dispatchEvent(new Event(changed));
}

function onChange(listen: () => void): () => void {
  addEventListener(changed, listen);
  return () => removeEventListener(changed, listen);
}
