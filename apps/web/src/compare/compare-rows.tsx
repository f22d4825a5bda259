import type { LocalizedText } from "@atlas/core/language";
import { useId } from "react";
import { FamilyMark } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { CompositionBar } from "../lists/composition-bar.tsx";
import { familyCounts } from "../lists/family-counts.ts";
import styles from "./compare.module.css";
import { type CellHeads, headersOf } from "./compare-heads.ts";
import type { ComparedPlace } from "./compared-places.ts";

/** A row of counts, one for each place; nought recedes. */
export function CompareCounts({
  name,
  note,
  counts,
  heads,
}: {
  readonly name: string | LocalizedText;
  readonly note?: string;
  readonly counts: readonly number[];
  readonly heads: CellHeads;
}) {
  const { text } = useReading();
  const row = useId();
  return (
    <tr>
      <th id={row} scope="row">
        {typeof name === "string" ? name : text(name)}
        {note ? <small>{note}</small> : null}
      </th>
      {counts.map((count, column) => (
        <td key={column} headers={headersOf(heads, column, row)} data-none={count === 0 || undefined}>
          {count}
        </td>
      ))}
    </tr>
  );
}

/** A row for each type family that one of the places has: its bars share one scale. */
export function CompareBars({ compared, heads }: { compared: readonly ComparedPlace[]; heads: CellHeads }) {
  const { catalogue, text } = useReading();
  const { codeLists } = catalogue;
  const rows = useId();
  const counts = compared.map(({ types }) => familyCounts(codeLists, types));
  const most = Math.max(1, ...counts.flat().map(([, count]) => count));
  return codeLists.typeFamilies.map((family, index) => {
    const row = counts.map(ofPlace => ofPlace[index]![1]);
    if (row.every(count => count === 0)) return null;
    return (
      <tr key={family.id}>
        <th id={`${rows}-${family.id}`} scope="row">
          <span className={styles.family}>
            <FamilyMark family={family.id} />
            {text(family.shortName)}
          </span>
        </th>
        {compared.map(({ place }, column) => (
          <td
            key={place.id}
            headers={headersOf(heads, column, `${rows}-${family.id}`)}
            data-none={row[column] === 0 || undefined}
          >
            <span className={styles.bar}>
              {row[column]}
              <CompositionBar counts={[[family.id, row[column]!]]} most={most} />
            </span>
          </td>
        ))}
      </tr>
    );
  });
}
