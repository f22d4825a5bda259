import type { Programme } from "@atlas/core/programme";
import { AddressLink } from "../app/address-link.tsx";
import { TypeIcon } from "../app/icons.tsx";
import { useIsPointedOnMap, usePointAtPlaces } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import { FurtherRows } from "./further-rows.tsx";
import styles from "./lists.module.css";
import { familyOf, recordFacts } from "./record-texts.ts";
import type { RecordGroup } from "./use-record-groups.ts";
import { useRowWindow } from "./use-row-window.ts";

/** Programmes as a list: type, title, places, years, status as of its date. */
export function RecordRows({ group }: { group: RecordGroup }) {
  const { list, seen } = useRowWindow<HTMLOListElement>(group.programmes, group);
  return (
    <>
      <ol ref={list} className={styles.records}>
        {seen.before > 0 ? <li aria-hidden="true" style={{ height: seen.before }} /> : null}
        {group.programmes.slice(seen.first, seen.last).map((programme, index) => (
          <RecordRow
            key={programme.id}
            programme={programme}
            place={group.place}
            position={group.whole ? undefined : group.before + seen.first + index + 1}
            of={group.whole ? undefined : group.of}
          />
        ))}
        {seen.after > 0 ? <li aria-hidden="true" style={{ height: seen.after }} /> : null}
      </ol>
      <FurtherRows group={group} />
    </>
  );
}

function RecordRow({
  programme,
  place,
  position,
  of,
}: {
  readonly programme: Programme;
  readonly place: string | null;
  readonly position: number | undefined;
  readonly of: number | undefined;
}) {
  const reading = useReading();
  const family = familyOf(programme, reading);
  const pointing = usePointAtPlaces(programme.places);
  const isPointed = useIsPointedOnMap(programme.places);
  return (
    <li aria-posinset={position} aria-setsize={of}>
      <AddressLink
        to={{ selected: { kind: "programme", id: programme.id } }}
        className={styles.record}
        data-pointed={isPointed || undefined}
        {...pointing}
      >
        <span className={styles.badge} data-family={family}>
          <TypeIcon type={programme.type} family={family} />
        </span>
        <span>
          <b className={styles.recordTitle}>{reading.text(programme.title)}</b>
          <small>{recordFacts(programme, reading, place).join(" · ")}</small>
        </span>
      </AddressLink>
    </li>
  );
}
