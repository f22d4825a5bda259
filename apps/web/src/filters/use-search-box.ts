/** The search field as a combobox: what is typed, whether its suggestions stand open, which of them is active. */
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useReading } from "../app/reading.tsx";
import type { SuggestionRoom } from "./suggestion-room.ts";
import type { Suggestion } from "./suggestions.ts";

export function useSearchBox() {
  const reading = useReading();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(reading.address.query.q);
  const [asked, setAsked] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const { room, load } = useSuggestionRoom();
  const suggestions = useMemo(
    () => (room && asked ? room.suggestionsOf(reading, text) : null),
    [room, asked, text, reading],
  );
  const close = useCallback(() => {
    setAsked(false);
    setActive(null);
  }, []);
  useFollowAddress(field, reading.address.query.q, setText);

  const write = (next: string) => {
    setText(next);
    setActive(null);
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
    // Pressed before the room has come, the key opens the suggestions when it has.
    if (!room && event.key === "ArrowDown") setAsked(true);
    const done = room?.keyActions({ suggestions, active, text, setActive, setAsked, choose, clear, close });
    if (done?.(event.key)) event.preventDefault();
  };
  return { field, room, load, text, suggestions, active, close, write, choose, onKeyDown };
}

/** The room of the suggestions comes with the first focus: a reader who never searches never loads it. */
function useSuggestionRoom() {
  const [room, setRoom] = useState<SuggestionRoom | null>(null);
  // Where it cannot be loaded, the field still searches on Enter.
  const load = () => {
    if (room) return;
    import("./suggestion-room.ts").then(
      ({ suggestionRoom }) => setRoom(suggestionRoom),
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
