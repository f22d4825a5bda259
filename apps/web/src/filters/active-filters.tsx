import { emptyQuery, isEmptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { usePreview } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./active-filters.module.css";
import { type ActivePart, activeParts } from "./active-parts.ts";

/** What the query asks for, each part removable, all of it clearable. */
export function ActiveFilters() {
  const reading = useReading();
  const { messages, address } = reading;
  if (isEmptyQuery(address.query)) return null;
  const parts = activeParts(reading);
  const count = parts.length;
  const clear = messages.clearFilters({ count, names: parts.map(({ name }) => name) });
  return (
    <nav className={styles.active} aria-label={messages.activeFilters}>
      {parts.map(part => (
        <Chip key={`${part.word} ${part.name}`} part={part} />
      ))}
      <AddressLink to={{ query: emptyQuery }} className={styles.clear} aria-label={clear} title={clear}>
        {messages.clearFilters({ count, names: [] })}
      </AddressLink>
    </nav>
  );
}

function Chip({ part: { name, without } }: { part: ActivePart }) {
  const { messages, address } = useReading();
  const query = { ...address.query, ...without };
  const preview = usePreview(() => query);
  return (
    <AddressLink to={{ query }} className={styles.chip} aria-label={messages.removeFilter(name)} {...preview}>
      <span>{name}</span>
      <Cross />
    </AddressLink>
  );
}
