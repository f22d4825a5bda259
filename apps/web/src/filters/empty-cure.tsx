import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./active-filters.module.css";
import type { ActivePart } from "./active-parts.ts";
import { bestRemoval } from "./best-removal.ts";

/** Where nothing is found: the one press that helps most, with the number of records it brings back. */
export function EmptyCure({ parts }: { parts: readonly ActivePart[] }) {
  const { catalogue, address, messages } = useReading();
  const best = bestRemoval(catalogue, address.query, parts);
  return (
    <p className={styles.cure}>
      {messages.noneFound}{" "}
      {best === null ? null : (
        <AddressLink to={{ query: best.query }}>{messages.removalLeaves(best)}</AddressLink>
      )}
    </p>
  );
}
