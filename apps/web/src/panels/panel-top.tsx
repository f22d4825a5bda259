import type { ReactNode } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { ChevronLeft } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** The line above a panel: back to the list, or to the comparison it was opened from, and a place beside it. */
export function PanelTop({ children }: { children?: ReactNode }) {
  const { messages, catalogue, address } = useReading();
  const { selected, compare } = address;
  return (
    <div className={styles.top} data-screen>
      <AddressLink to={selected ? { selected: null } : { compare: [] }} className={styles.back}>
        <ChevronLeft />
        {selected && compare.length > 1
          ? messages.backToComparison
          : `${messages.allPlaces} ${catalogue.vocabulary.place.length}`}
      </AddressLink>
      {children}
    </div>
  );
}
