import type { LocalizedText } from "@atlas/core/language";
import type { ListWord } from "@atlas/core/query";
import { useReading } from "../app/reading.tsx";
import styles from "./more-filters.module.css";
import { QueryForm } from "./query-form.tsx";
import { Toggle } from "./toggle.tsx";

export interface FacetPart {
  /** Stands over its options; absent where all options stand together. */
  readonly heading?: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** One word of the query: its options with their counts, those that would find nothing disabled. */
export function Facet({
  word,
  label,
  parts,
  long = false,
}: {
  readonly word: ListWord;
  readonly label: string;
  readonly parts: readonly FacetPart[];
  /** Options are sentences: one a row, cut where they do not fit. */
  readonly long?: boolean;
}) {
  const { findings, text } = useReading();
  const counts = findings.facets[word];
  return (
    <QueryForm words={[word]} label={label} className={styles.facet}>
      <h2>{label}</h2>
      {parts.map(({ heading, options }) => (
        <div key={heading ?? ""} className={long ? styles.rows : styles.options}>
          {heading === undefined ? null : <h3>{heading}</h3>}
          {options.map(({ id, name }) => (
            <Toggle
              key={id}
              word={word}
              values={[id]}
              count={counts[id] ?? 0}
              className={long ? styles.row : styles.option}
              title={long ? text(name) : undefined}
            >
              <span>{text(name)}</span> <b>{counts[id] ?? 0}</b>
            </Toggle>
          ))}
        </div>
      ))}
    </QueryForm>
  );
}
