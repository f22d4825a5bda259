import { useReading } from "../app/reading.tsx";
import styles from "./more-filters.module.css";
import { QueryForm } from "./query-form.tsx";

/** The first and the last year as fields: the way without dragging, and without the script. */
export function YearFields() {
  const { messages, address, findings } = useReading();
  const { from, to } = address.query;
  const years = findings.years.bars.map(bar => bar.year);
  const field = (name: "from" | "to", value: number | null, label: string) => (
    <label>
      {label}
      <input
        key={value}
        type="number"
        name={name}
        defaultValue={value ?? ""}
        min={years[0]}
        max={years[years.length - 1]}
        inputMode="numeric"
      />
    </label>
  );
  return (
    <QueryForm words={["from", "to"]} label={messages.years} className={styles.facet} onSubmit={askedYears}>
      <h2>{messages.years}</h2>
      <div className={styles.years}>
        {field("from", from, messages.yearFrom)}
        {field("to", to, messages.yearTo)}
        <button type="submit">{messages.apply}</button>
      </div>
    </QueryForm>
  );
}

/** What was written; years the wrong way round are turned. */
function askedYears(data: FormData): { from: number | null; to: number | null } {
  const year = (word: string) => (/^\d{4}$/.test(String(data.get(word))) ? Number(data.get(word)) : null);
  const [from, to] = [year("from"), year("to")];
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}
