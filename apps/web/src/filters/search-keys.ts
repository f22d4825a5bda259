import type { Suggestion, Suggestions } from "./suggestions.ts";

export interface SearchBox {
  readonly suggestions: Suggestions | null;
  /** Which suggestion is active; null where the cursor is in the field. */
  readonly active: number | null;
  readonly text: string;
  readonly setActive: (index: number | null) => void;
  readonly setAsked: (asked: boolean) => void;
  readonly choose: (suggestion: Suggestion) => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** What a key does (APG, editable combobox with list autocomplete); false leaves it to the field. */
export function keyActions(box: SearchBox): (key: string) => boolean {
  const { active, setActive } = box;
  const list = box.suggestions?.list ?? [];
  const count = list.length;
  const move = (index: number) => {
    box.setAsked(true);
    setActive(count === 0 ? null : index);
    return true;
  };
  const actions: Record<string, () => boolean> = {
    ArrowDown: () => move(active === null || active + 1 === count ? 0 : active + 1),
    ArrowUp: () => move((active || count) - 1),
    Home: () => active !== null && move(0),
    End: () => active !== null && move(count - 1),
    Enter: () => {
      if (active === null) return false;
      box.choose(list[active]!);
      return true;
    },
    Escape: () => {
      if (count > 0) box.close();
      else if (box.text !== "") box.clear();
      else return false;
      return true;
    },
  };
  return key => actions[key]?.() ?? false;
}
