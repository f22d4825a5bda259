import { usePointAtPlaces } from "../app/pointed.tsx";
import { EarlierRows } from "./further-rows.tsx";
import styles from "./record-groups.module.css";
import { RecordRows } from "./record-rows.tsx";
import type { RecordGroup } from "./use-record-groups.ts";
import { useScrolledTo } from "./use-scrolled-to.ts";

/** Records in one list, or under headings that fold. */
export function RecordGroups({ groups }: { groups: readonly RecordGroup[] }) {
  return (
    <>
      {groups.map(group =>
        group.name === null ? (
          <div key={group.id}>
            <EarlierRows group={group} />
            <RecordRows group={group} />
          </div>
        ) : (
          <FoldedGroup key={group.id} group={group} />
        ),
      )}
    </>
  );
}

function FoldedGroup({ group }: { group: RecordGroup }) {
  const pointing = usePointAtPlaces(group.place === null ? [] : [group.place]);
  const { row, isPointed } = useScrolledTo<HTMLElement>(group.place);
  return (
    <details className={styles.group} open>
      <summary ref={row} data-pointed={isPointed || undefined} {...pointing}>
        <h2>{group.name}</h2>
        <span className={styles.count}>{group.of}</span>
      </summary>
      <RecordRows group={group} />
    </details>
  );
}
