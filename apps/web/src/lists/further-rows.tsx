import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./lists.module.css";
import { useIsLive } from "./use-is-live.ts";
import type { RecordGroup } from "./use-record-groups.ts";
import { wholeRows } from "./use-row-window.ts";

/** The way to the rows that a server did not draw; a browser draws them itself. */
export function FurtherRows({ group }: { group: RecordGroup }) {
  const isLive = useIsLive();
  const { messages } = useReading();
  const { before, drawn, of, further } = group;
  if (isLive || further === null || before + drawn >= of) return null;
  // Another list has all rows of a group; the same list goes on by as many rows again.
  const to = further.offset === undefined ? of : Math.min(of, before + drawn + wholeRows);
  return (
    <AddressLink to={further} className={styles.further}>
      {messages.rowsFrom({ from: before + drawn + 1, to, of })}
    </AddressLink>
  );
}

/** The way back to the rows before those that an address asks for. */
export function EarlierRows({ group: { before, of } }: { group: RecordGroup }) {
  const { messages } = useReading();
  if (before === 0) return null;
  const offset = Math.max(0, before - wholeRows);
  return (
    <AddressLink to={{ offset }} className={styles.further}>
      {messages.rowsFrom({ from: offset + 1, to: before, of })}
    </AddressLink>
  );
}
