import type { Programme } from "@atlas/core/programme";
import { emptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import { RecordList } from "../lists/record-list.tsx";
import styles from "./panels.module.css";

/** Most records shown beside one. */
const most = 5;

/** Other records of the same type in the same places, whatever the filters: the newest first, and the way to all. */
export function SimilarRecords({ programme }: { programme: Programme }) {
  const { catalogue, messages } = useReading();
  const similar = catalogue.columns.programmes.filter(
    other =>
      other !== programme &&
      other.type === programme.type &&
      other.places.some(place => programme.places.includes(place)),
  );
  if (similar.length === 0) return null;
  const query = { ...emptyQuery, type: [programme.type], place: programme.places };
  return (
    <section className={styles.section} id="list" tabIndex={-1} data-screen>
      <h2>
        {messages.sameKind}
        <AddressLink to={{ selected: null, compare: [], list: "records", query }}>
          {messages.showAll(similar.length + 1)}
        </AddressLink>
      </h2>
      <RecordList programmes={similar.slice(0, most)} />
    </section>
  );
}
