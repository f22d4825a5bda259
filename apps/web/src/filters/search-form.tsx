import { longestText } from "@atlas/core/query";
import { useEffect, useId, useState } from "react";
import { SearchIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { QueryForm } from "./query-form.tsx";
import styles from "./search-form.module.css";
import { useSlashKey, useSlashKeySwitch } from "./slash-key.ts";
import { useLive } from "./use-live.ts";
import { useSearchBox } from "./use-search-box.ts";

/** Looks for text in places, programmes and organisations: suggests as one types, searches every record on Enter. */
export function SearchForm() {
  const { messages, address } = useReading();
  const live = useLive();
  const id = useId();
  const box = useSearchBox();
  const List = box.room?.SuggestionList;
  const open = List !== undefined && box.suggestions !== null && box.suggestions.list.length > 0;
  const [slashKey] = useSlashKeySwitch();
  useSlashKey(box.field);
  return (
    <search className={styles.box}>
      <QueryForm
        words={["q"]}
        className={styles.search}
        label={messages.searchButton}
        onSubmit={data => {
          box.close();
          return { q: String(data.get("q") ?? "").trim() };
        }}
      >
        <button type="submit" aria-label={messages.searchButton}>
          <SearchIcon />
        </button>
        <input
          ref={box.field}
          type="text"
          name="q"
          defaultValue={address.query.q}
          maxLength={longestText}
          placeholder={messages.searchLabel}
          aria-label={messages.searchLabel}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          enterKeyHint="search"
          role={live ? "combobox" : "searchbox"}
          {...(live && {
            "aria-autocomplete": "list",
            "aria-expanded": open,
            "aria-controls": open ? id : undefined,
            "aria-activedescendant": open && box.active !== null ? `${id}-${box.active}` : undefined,
            "aria-keyshortcuts": slashKey ? "/" : undefined,
          })}
          onFocus={box.load}
          onInput={event => box.write(event.currentTarget.value)}
          onKeyDown={box.onKeyDown}
          onBlur={box.close}
        />
        {live && slashKey ? (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        ) : null}
      </QueryForm>
      {open ? <List id={id} suggestions={box.suggestions!} active={box.active} choose={box.choose} /> : null}
      <Announcement count={open ? box.suggestions!.list.length - 1 : null} />
    </search>
  );
}

/** Milliseconds without a change after which the number of suggestions is announced. */
const settled = 700;

/** Says how many suggestions there are once typing has paused, and says it once. */
function Announcement({ count }: { count: number | null }) {
  const { messages } = useReading();
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => say(count === null ? "" : messages.suggestionCount(count)), settled);
    return () => clearTimeout(timer);
  }, [count, messages]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
