import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import { ListNotes } from "./list-notes.tsx";
import styles from "./lists.module.css";
import { OrderMenu } from "./order-menu.tsx";
import { PlaceList } from "./place-list.tsx";
import { RecordGroups } from "./record-groups.tsx";
import { RecordTable } from "./record-table.tsx";
import { useRecordGroups } from "./use-record-groups.ts";

/** The list beside the map: partners, records or a table of them, every mark's twin. */
export function Lists() {
  const { address, messages, findings } = useReading();
  const { list } = address;
  const tab = (kind: typeof list, name: string, count?: number) => (
    <AddressLink to={{ list: kind }} aria-current={list === kind ? "true" : undefined}>
      {name} {count}
    </AddressLink>
  );
  return (
    <section id="list" tabIndex={-1} className={styles.lists} aria-label={messages.list}>
      <div className={styles.tabs}>
        <nav aria-label={messages.list}>
          {tab("places", messages.listPlaces, findings.headline.partners)}
          {tab("records", messages.listRecords, findings.headline.records)}
          {tab("table", messages.listTable)}
        </nav>
        <OrderMenu />
      </div>
      {list === "places" ? <PlaceList /> : <Records />}
      <ListNotes />
    </section>
  );
}

function Records() {
  const { address } = useReading();
  const groups = useRecordGroups();
  return address.list === "table" ? <RecordTable groups={groups} /> : <RecordGroups groups={groups} />;
}
