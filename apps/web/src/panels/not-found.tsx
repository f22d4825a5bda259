import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import { PlaceList } from "../lists/place-list.tsx";
import styles from "./panels.module.css";

/** For an address that leads nowhere: says so, and shows everything that can be reached. */
export function NotFound() {
  const { messages } = useReading();
  return (
    <div className={styles.panel}>
      <header className={styles.programmeHead}>
        <h1>{messages.notFoundTitle}</h1>
        <p className={styles.summary}>{messages.notFoundText}</p>
        <AddressLink to={{ selected: null }}>{messages.notFoundHome}</AddressLink>
      </header>
      <section id="list" tabIndex={-1} aria-label={messages.list}>
        <PlaceList />
      </section>
    </div>
  );
}
