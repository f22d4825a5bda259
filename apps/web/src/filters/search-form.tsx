import { longestText } from "@atlas/core/query";
import { SearchIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./filters.module.css";
import { QueryForm } from "./query-form.tsx";

/** Looks for text in places, programmes and organisations. */
export function SearchForm() {
  const { messages, address } = useReading();
  return (
    <search>
      <QueryForm
        words={["q"]}
        className={styles.search}
        label={messages.searchButton}
        onSubmit={data => ({ q: String(data.get("q") ?? "").trim() })}
      >
        <button type="submit" aria-label={messages.searchButton}>
          <SearchIcon />
        </button>
        <input
          key={address.query.q}
          type="search"
          name="q"
          defaultValue={address.query.q}
          maxLength={longestText}
          placeholder={messages.searchLabel}
          aria-label={messages.searchLabel}
          autoComplete="off"
          enterKeyHint="search"
        />
      </QueryForm>
    </search>
  );
}
