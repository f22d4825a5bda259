import type { Programme } from "@atlas/core/programme";
import { AddressLink } from "../app/address-link.tsx";
import { TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./lists.module.css";
import { periodText, statusText } from "./record-texts.ts";

/** Programmes as a list: type, title, years, status as of its date. */
export function RecordList({ programmes }: { programmes: readonly Programme[] }) {
  return (
    <ol className={styles.records}>
      {programmes.map(programme => (
        <RecordRow key={programme.id} programme={programme} />
      ))}
    </ol>
  );
}

function RecordRow({ programme }: { programme: Programme }) {
  const reading = useReading();
  const { catalogue, text } = reading;
  const { programmeTypes, typeFamilies } = catalogue.codeLists;
  const type = programmeTypes.find(({ id }) => id === programme.type);
  const family = typeFamilies.find(({ types }) => types.includes(programme.type))?.id ?? "";
  const facts = [
    type ? text(type.name) : programme.type,
    periodText(programme, reading.messages),
    statusText(programme, reading),
  ].filter(Boolean);
  return (
    <li>
      <AddressLink to={{ selected: { kind: "programme", id: programme.id } }} className={styles.record}>
        <span className={styles.badge} data-family={family}>
          <TypeIcon type={programme.type} family={family} />
        </span>
        <span>
          <b className={styles.recordTitle}>{text(programme.title)}</b>
          <small>{facts.join(" · ")}</small>
        </span>
      </AddressLink>
    </li>
  );
}
