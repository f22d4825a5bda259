/** The search field as a combobox: what is typed, whether its suggestions stand open, which of them is active. */
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useReading } from "../app/reading.tsx";
import type { Suggestion, Suggestions } from "./suggestions.ts";

type SuggestionRoom = typeof import("./suggestion-list.tsx") & typeof import("./suggestions.ts");

/** No suggestion is active: the cursor is in the field. */
const inField = -1;

export function useSearchBox() {
  const reading = useReading();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(reading.address.query.q);
  const [asked, setAsked] = useState(false);
  const [active, setActive] = useState(inField);
  const { room, load } = useSuggestionRoom();
  const suggestions = useMemo(
    () => (room && asked ? room.suggestionsOf(reading, text) : null),
    [room, asked, text, reading],
  );
  const close = useCallback(() => {
    setAsked(false);
    setActive(inField);
  }, []);
  useFollowAddress(field, reading.address.query.q, setText);

  const write = (next: string) => {
    setText(next);
    setActive(inField);
    setAsked(true);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    reading.go(suggestion.to);
  };
  const clear = () => {
    field.current!.value = "";
    setText("");
    if (reading.address.query.q !== "") reading.go({ query: { ...reading.address.query, q: "" } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const done = keyActions({ suggestions, active, text, setActive, setAsked, choose, clear, close });
    if (done(event.key)) event.preventDefault();
  };
  return { field, room, load, text, suggestions, active, close, write, choose, onKeyDown };
}

interface Box {
  readonly suggestions: Suggestions | null;
  readonly active: number;
  readonly text: string;
  readonly setActive: (index: number) => void;
  readonly setAsked: (asked: boolean) => void;
  readonly choose: (suggestion: Suggestion) => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** What a key does (APG, editable combobox with list autocomplete); false leaves it to the field. */
function keyActions(box: Box): (key: string) => boolean {
  const { active, setActive } = box;
  const list = box.suggestions?.list ?? [];
  const count = list.length;
  const move = (index: number) => {
    box.setAsked(true);
    setActive(count === 0 ? inField : index);
    return true;
  };
  const actions: Record<string, () => boolean> = {
    ArrowDown: () => move(active + 1 < count ? active + 1 : 0),
    ArrowUp: () => move(active > 0 ? active - 1 : count - 1),
    Home: () => active !== inField && move(0),
    End: () => active !== inField && move(count - 1),
    Enter: () => {
      if (active === inField) return false;
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

/** The room of the suggestions comes with the first focus: a reader who never searches never loads it. */
function useSuggestionRoom() {
  const [room, setRoom] = useState<SuggestionRoom | null>(null);
  // Where it cannot be loaded, the field still searches on Enter.
  const load = () => {
    if (room) return;
    Promise.all([import("./suggestion-list.tsx"), import("./suggestions.ts")]).then(
      ([list, suggestions]) => setRoom({ ...list, ...suggestions }),
      () => {},
    );
  };
  return { room, load };
}

/** Another query in the address, by a link, a choice or the way back, stands in the field; typing stays until then. */
function useFollowAddress(
  field: React.RefObject<HTMLInputElement | null>,
  q: string,
  setText: (text: string) => void,
): void {
  const last = useRef(q);
  useEffect(() => {
    if (last.current === q) return;
    last.current = q;
    field.current!.value = q;
    setText(q);
  }, [field, q, setText]);
}
