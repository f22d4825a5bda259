import { emptyQuery, type ListWord } from "@atlas/core/query";
import type { ReactNode } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** A fact of a record as a way to all records that share it, however the list was filtered before. */
export function FilterLink({
  word,
  value,
  children,
}: {
  readonly word: ListWord;
  readonly value: string;
  readonly children: ReactNode;
}) {
  const { catalogue } = useReading();
  const query = { ...emptyQuery, [word]: [value] };
  const { options, codes } = catalogue.columns.lists[word];
  const code = options.indexOf(value);
  const records = codes.reduce((count, other) => count + Number(other === code), 0);
  return (
    <AddressLink to={{ selected: null, compare: [], list: "records", query }} className={styles.filter}>
      {children} <small>{records}</small>
    </AddressLink>
  );
}
