import { orderUsed } from "@atlas/catalogue/sort";
import { useId, useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { EarlierRows, FurtherRows } from "./further-rows.tsx";
import { orderName } from "./order-menu.tsx";
import styles from "./record-table.module.css";
import { columns, TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import { useOverflows } from "./use-overflows.ts";
import type { RecordGroup } from "./use-record-groups.ts";
import { useRowWindow } from "./use-row-window.ts";

/** Records as a table; where it is wider than the panel, it scrolls in a frame that the keyboard reaches. */
export function RecordTable({ groups }: { groups: readonly RecordGroup[] }) {
  const { messages, findings, address } = useReading();
  const caption = useId();
  const frame = useRef<HTMLElement>(null);
  const overflows = useOverflows(frame);
  const order = orderName(messages, "programmes", orderUsed("programmes", address.language, address.sort));
  const rows = groups.reduce((sum, { of }) => sum + of, 0);
  const whole = groups.every(group => group.whole);
  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-labelledby={caption}
      tabIndex={overflows ? 0 : undefined}
    >
      {groups.map(group => (
        <EarlierRows key={group.id} group={group} />
      ))}
      <table className={styles.table} aria-rowcount={whole ? undefined : rows + 1}>
        <caption id={caption}>{messages.tableCaption({ records: findings.headline.records, order })}</caption>
        <TableHead />
        {groups.map(group => (
          <GroupRows key={group.id} group={group} />
        ))}
      </table>
      {groups.map(group => (
        <FurtherRows key={group.id} group={group} />
      ))}
    </section>
  );
}

function GroupRows({ group }: { group: RecordGroup }) {
  const { list, seen } = useRowWindow<HTMLTableSectionElement>(group.programmes, group);
  return (
    <>
      {group.name === null ? null : (
        <tbody className={styles.heading}>
          <tr>
            <th colSpan={columns.length} scope="rowgroup">
              {group.name} <span>{group.of}</span>
            </th>
          </tr>
        </tbody>
      )}
      <tbody ref={list}>
        {seen.before > 0 ? <Space height={seen.before} /> : null}
        {group.programmes.slice(seen.first, seen.last).map((programme, index) => (
          <TableRow
            key={programme.id}
            programme={programme}
            position={group.whole ? undefined : group.before + seen.first + index + 2}
          />
        ))}
        {seen.after > 0 ? <Space height={seen.after} /> : null}
      </tbody>
    </>
  );
}

function Space({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without a tabindex takes no focus
    <tr aria-hidden="true">
      <td colSpan={columns.length} className={styles.space} style={{ height }} />
    </tr>
  );
}
