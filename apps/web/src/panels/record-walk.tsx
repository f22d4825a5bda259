import type { Programme } from "@atlas/core/programme";
import { AddressLink } from "../app/address-link.tsx";
import { ChevronLeft, ChevronRight } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** To the records before and after among those that the query finds. */
export function RecordWalk({ programme }: { programme: Programme }) {
  const { findings, messages, text } = useReading();
  const index = findings.programmes.indexOf(programme);
  const before = findings.programmes[index - 1];
  const after = findings.programmes[index + 1];
  return (
    <span className={styles.walk}>
      {messages.groupPosition({
        group: messages.listRecords,
        position: index + 1,
        of: findings.programmes.length,
      })}
      {before ? (
        <AddressLink
          to={{ selected: { kind: "programme", id: before.id } }}
          aria-label={messages.previous(text(before.title))}
        >
          <ChevronLeft />
        </AddressLink>
      ) : null}
      {after ? (
        <AddressLink
          to={{ selected: { kind: "programme", id: after.id } }}
          aria-label={messages.next(text(after.title))}
        >
          <ChevronRight />
        </AddressLink>
      ) : null}
    </span>
  );
}
