import { familyCounts } from "@atlas/cartography/family-counts";
import type { LocalizedText } from "@atlas/core/language";
import { FamilyMark } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { CompositionBar } from "../lists/composition-bar.tsx";
import styles from "./compare.module.css";
import type { ComparedPlace } from "./compared-places.ts";

/** A row of counts, one for each place; nought recedes. */
export function CompareCounts({
  name,
  note,
  counts,
}: {
  readonly name: string | LocalizedText;
  readonly note?: string;
  readonly counts: readonly number[];
}) {
  const { text } = useReading();
  return (
    <tr>
      <th scope="row">
        {typeof name === "string" ? name : text(name)}
        {note ? <small>{note}</small> : null}
      </th>
      {counts.map((count, column) => (
        <td key={column} data-none={count === 0 || undefined}>
          {count}
        </td>
      ))}
    </tr>
  );
}

/** A row for each type family that one of the places has: its bars share one scale. */
export function CompareBars({ compared }: { compared: readonly ComparedPlace[] }) {
  const { catalogue, text } = useReading();
  const { codeLists } = catalogue;
  const counts = compared.map(({ types }) => familyCounts(codeLists, types));
  const most = Math.max(1, ...counts.flat().map(([, count]) => count));
  return codeLists.typeFamilies.map((family, index) => {
    const row = counts.map(ofPlace => ofPlace[index]![1]);
    if (row.every(count => count === 0)) return null;
    return (
      <tr key={family.id}>
        <th scope="row">
          <span className={styles.family}>
            <FamilyMark family={family.id} />
            {text(family.shortName)}
          </span>
        </th>
        {compared.map(({ place }, column) => (
          <td key={place.id} data-none={row[column] === 0 || undefined}>
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
