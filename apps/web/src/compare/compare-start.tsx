import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./compare.module.css";
import { CompareForm } from "./compare-form.tsx";

/** A comparison about to be made: names the first place, and offers the second. */
export function CompareStart() {
  const { address, catalogue, messages, text } = useReading();
  const name = text(catalogue.placesById.get(address.compare[0]!)!.shortName);
  return (
    <section className={styles.start} data-screen>
      <p>
        <b>{messages.compareStart(name)}</b>
        <AddressLink to={{ compare: [] }} className={styles.remove} aria-label={messages.compareRemove(name)}>
          <Cross />
        </AddressLink>
      </p>
      <CompareForm chosen={address.compare} label={messages.compareWith} />
    </section>
  );
}
