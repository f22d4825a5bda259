import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./lists.module.css";
import { PlaceList } from "./place-list.tsx";
import { RecordList } from "./record-list.tsx";

/** The list beside the map: partners or records, every mark's twin. */
export function Lists() {
  const { address, messages, findings } = useReading();
  const { list } = address;
  const withoutPlace = findings.programmes.filter(({ places }) => places.length === 0).length;
  return (
    <section id="list" tabIndex={-1} className={styles.lists} aria-label={messages.list}>
      <nav className={styles.tabs} aria-label={messages.list}>
        <AddressLink to={{ list: "places" }} aria-current={list === "places" ? "true" : undefined}>
          {messages.listPlaces} {findings.headline.partners}
        </AddressLink>
        <AddressLink to={{ list: "records" }} aria-current={list === "records" ? "true" : undefined}>
          {messages.listRecords} {findings.headline.records}
        </AddressLink>
        <span className={styles.order}>{list === "places" ? messages.byRecords : messages.newestFirst}</span>
      </nav>
      {list === "places" ? <PlaceList /> : <RecordList programmes={findings.programmes} />}
      <p className={styles.rule}>
        {withoutPlace > 0 ? `${messages.withoutPlace(withoutPlace)} ` : ""}
        {messages.countingRule}
      </p>
    </section>
  );
}
