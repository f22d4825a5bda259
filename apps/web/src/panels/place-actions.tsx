import { mostCompared } from "@atlas/core/address";
import type { Place } from "@atlas/core/place";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import { CompareForm } from "../compare/compare-form.tsx";
import styles from "./panels.module.css";

/** At the foot of a partner's panel: set it beside another, or print it. */
export function PlaceActions({ place }: { place: Place }) {
  const { address, messages } = useReading();
  const { compare, surface } = address;
  if (surface === "embed") return null;
  // A comparison that was begun elsewhere takes this place in.
  const joins = compare.length > 0 && compare.length < mostCompared && !compare.includes(place.id);
  return (
    <footer className={styles.foot} data-screen>
      {joins ? (
        <AddressLink to={{ selected: null, compare: [...compare, place.id] }} className={styles.button}>
          {messages.addToComparison}
        </AddressLink>
      ) : (
        <CompareForm chosen={[place.id]} label={messages.compareWith} />
      )}
      <button type="button" className={styles.print} onClick={() => print()}>
        {messages.printBrief}
      </button>
    </footer>
  );
}
