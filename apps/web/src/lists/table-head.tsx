import { orderUsed } from "@atlas/catalogue/sort";
import type { SortOrder } from "@atlas/core/address";
import type { Messages } from "@atlas/messages/messages";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./record-table.module.css";

interface TableColumn {
  readonly name: (messages: Messages) => string;
  /** The orders by this column; a press on its heading asks for the first of them. */
  readonly orders?: readonly SortOrder[];
  readonly direction?: "ascending" | "descending";
}

/** The columns of the table of records, in their order. */
export const columns: readonly TableColumn[] = [
  { name: messages => messages.recordTitle, orders: ["name", "stroke"], direction: "ascending" },
  { name: messages => messages.type },
  { name: messages => messages.places },
  { name: messages => messages.period, orders: ["default"], direction: "descending" },
  { name: messages => messages.status },
  { name: messages => messages.money, orders: ["money"], direction: "descending" },
  { name: messages => messages.exactness },
  { name: messages => messages.confidenceShort },
];

/** Headings of columns; those that the list can be sorted by are links. */
export function TableHead() {
  const { messages, address } = useReading();
  const used = orderUsed("programmes", address.language, address.sort);
  return (
    <thead>
      <tr>
        {columns.map(({ name, orders = [], direction }) => {
          const label = name(messages);
          const isSorted = orders.includes(used);
          return (
            <th key={label} scope="col" aria-sort={isSorted ? direction : undefined}>
              {orders.length === 0 ? (
                label
              ) : (
                <AddressLink to={{ sort: orders[0]! }} className={styles.sort}>
                  {label}
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    <path d={direction === "ascending" ? "M2 6.5 5 3l3 3.5" : "M2 3.5 5 7l3-3.5"} />
                  </svg>
                </AddressLink>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
