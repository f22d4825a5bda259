import type { Programme } from "@atlas/core/programme";
import type { ReactNode } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { FamilyMark } from "../app/icons.tsx";
import { useIsPointedOnMap, usePointAtPlaces } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./record-table.module.css";
import {
  budgetBasis,
  coarsestExactness,
  confidenceName,
  familyOf,
  periodText,
  placeNames,
  statusName,
  typeName,
} from "./record-texts.ts";

/** One record in the columns of the table; what its source does not say is left blank and said so to screen readers. */
export function TableRow({
  programme,
  position,
}: {
  readonly programme: Programme;
  readonly position: number | undefined;
}) {
  const reading = useReading();
  const { messages, text } = reading;
  const { statusAsOf, budget } = programme;
  const pointing = usePointAtPlaces(programme.places);
  const isPointed = useIsPointedOnMap(programme.places);
  return (
    <tr aria-rowindex={position} data-pointed={isPointed || undefined} {...pointing}>
      <th scope="row">
        <AddressLink to={{ selected: { kind: "programme", id: programme.id } }}>
          {text(programme.title)}
        </AddressLink>
      </th>
      <td>
        <span className={styles.type}>
          <FamilyMark family={familyOf(programme, reading)} />
          {typeName(programme, reading)}
        </span>
      </td>
      <Cell>{messages.enumerated(placeNames(programme, reading, null))}</Cell>
      <Cell>{periodText(programme, messages)}</Cell>
      <td>
        {statusName(programme, reading)}
        <small>
          {statusAsOf === null ? messages.asOfUnknown : messages.asOf(messages.date(statusAsOf.slice(0, 7)))}
        </small>
      </td>
      {budget === null ? (
        <Cell />
      ) : (
        <td>
          {messages.amount(budget)}
          <small>{budgetBasis(programme, reading)}</small>
        </td>
      )}
      <Cell>{coarsestExactness(programme, reading)}</Cell>
      <Cell>{confidenceName(programme, reading)}</Cell>
    </tr>
  );
}

function Cell({ children = "" }: { children?: ReactNode }) {
  const { messages } = useReading();
  if (children !== "") return <td>{children}</td>;
  return (
    <td className={styles.blank}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{messages.unknown}</span>
    </td>
  );
}
