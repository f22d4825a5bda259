import { emptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./active-filters.module.css";
import { activeParts } from "./active-parts.ts";
import { bestRemoval } from "./best-removal.ts";

/** Where nothing is found: the one press that helps most, with the number of records it brings back. */
export function EmptyCure() {
  const reading = useReading();
  const { catalogue, address, messages } = reading;
  const parts = activeParts(reading);
  const best = bestRemoval(catalogue, address.query, parts);
  return (
    <p className={styles.cure}>
      {messages.noneFound}{" "}
      <AddressLink to={{ query: best?.query ?? emptyQuery }}>
        {best
          ? messages.removalLeaves(best)
          : messages.clearFilters({ count: parts.length, names: parts.map(({ name }) => name) })}
      </AddressLink>
    </p>
  );
}
