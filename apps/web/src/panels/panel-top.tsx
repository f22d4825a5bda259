import type { ReactNode } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { ChevronLeft } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** The line above a panel: back to the list, and a place for what stands beside it. */
export function PanelTop({ children }: { children?: ReactNode }) {
  const { messages, catalogue } = useReading();
  return (
    <div className={styles.top}>
      <AddressLink to={{ selected: null }} className={styles.back}>
        <ChevronLeft />
        {messages.allPlaces} {catalogue.vocabulary.place.length}
      </AddressLink>
      {children}
    </div>
  );
}
