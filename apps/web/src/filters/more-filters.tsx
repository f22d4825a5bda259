import type { LocalizedText } from "@atlas/core/language";
import type { ListWord } from "@atlas/core/query";
import { useReading } from "../app/reading.tsx";
import styles from "./filters.module.css";
import { QueryForm } from "./query-form.tsx";
import { Toggle } from "./toggle.tsx";

/** Every other word of the query, folded away: types, places, projects, clauses, kinds, statuses, years. */
export function MoreFilters() {
  const { messages, catalogue } = useReading();
  const { codeLists, decision, places, atlas } = catalogue;
  return (
    <details className={styles.more}>
      <summary>{messages.moreFilters}</summary>
      <Facet word="type" label={messages.types} options={codeLists.programmeTypes} />
      <Facet
        word="place"
        label={messages.places}
        options={places
          .filter(({ id }) => id !== atlas.home)
          .map(({ id, shortName }) => ({ id, name: shortName }))}
      />
      <Facet word="kind" label={messages.kinds} options={codeLists.kinds} />
      <Facet word="status" label={messages.statuses} options={codeLists.statuses} />
      <YearRange />
      <Facet word="project" label={messages.projects} options={decision.projects} />
      <Facet
        word="clause"
        label={messages.clauses}
        options={decision.clauses.map(({ id, title }) => ({ id, name: title }))}
      />
    </details>
  );
}

function Facet({
  word,
  label,
  options,
}: {
  readonly word: ListWord;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: LocalizedText }[];
}) {
  const { findings, text } = useReading();
  const counts = findings.facets[word];
  return (
    <QueryForm words={[word]} label={label} className={styles.facet}>
      <h3>{label}</h3>
      <div className={styles.options}>
        {options.map(({ id, name }) => (
          <Toggle key={id} word={word} values={[id]} count={counts[id] ?? 0} className={styles.option}>
            {text(name)} <b>{counts[id] ?? 0}</b>
          </Toggle>
        ))}
      </div>
    </QueryForm>
  );
}

function YearRange() {
  const { messages, address, findings } = useReading();
  const { from, to } = address.query;
  const years = findings.years.bars.map(bar => bar.year);
  const year = (data: FormData, word: string) =>
    /^\d{4}$/.test(String(data.get(word))) ? Number(data.get(word)) : null;
  const input = (name: "from" | "to", value: number | null, label: string) => (
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
    <QueryForm
      words={["from", "to"]}
      label={messages.years}
      className={styles.facet}
      onSubmit={data => {
        const [first, last] = [year(data, "from"), year(data, "to")];
        return first !== null && last !== null && first > last
          ? { from: last, to: first }
          : { from: first, to: last };
      }}
    >
      <h3>{messages.years}</h3>
      <div className={styles.range}>
        {input("from", from, messages.yearFrom)}
        {input("to", to, messages.yearTo)}
        <button type="submit">{messages.apply}</button>
      </div>
    </QueryForm>
  );
}
