import type { LocalizedText } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import { useReading } from "../app/reading.tsx";
import styles from "./compare.module.css";
import { columnId, groupId } from "./compare-heads.ts";
import { CompareBars, CompareCounts } from "./compare-rows.tsx";
import { ComparedHead } from "./compared-head.tsx";
import { type ComparedPlace, sharedClauses } from "./compared-places.ts";

/** The counts of compared places as a table: a column for each place, every bar on one scale. */
export function CompareTable({ compared }: { compared: readonly ComparedPlace[] }) {
  const { catalogue, messages } = useReading();
  const { kinds, statuses } = catalogue.codeLists;
  const heads = (group?: string) => ({ columns: compared.map(({ place }) => columnId(place.id)), group });
  const counted = (test: (programme: Programme) => boolean) =>
    compared.map(({ programmes }) => programmes.filter(test).length);
  const coded = (
    codes: readonly { id: string; name: LocalizedText }[],
    of: (one: Programme) => string,
    group: string,
  ) =>
    codes.map(({ id, name }) => (
      <CompareCounts
        key={id}
        name={name}
        counts={counted(programme => of(programme) === id)}
        heads={heads(group)}
      />
    ));
  return (
    <table className={styles.table} data-places={compared.length}>
      <caption className="visually-hidden">{messages.comparison}</caption>
      <ComparedHead compared={compared} />
      <tbody>
        <CompareCounts
          name={messages.listRecords}
          counts={compared.map(({ programmes }) => programmes.length)}
          heads={heads()}
        />
        <CompareCounts
          name={messages.yearUnknown}
          counts={counted(({ start }) => start === null)}
          heads={heads()}
        />
        <CompareCounts
          name={messages.withSum}
          counts={counted(({ budget }) => budget !== null)}
          heads={heads()}
        />
      </tbody>
      <tbody>
        <GroupHead id="composition" name={messages.composition} columns={compared.length} />
        <CompareBars compared={compared} heads={heads("composition")} />
      </tbody>
      <tbody>
        <GroupHead id="kinds" name={messages.kinds} columns={compared.length} />
        {coded(kinds, ({ kind }) => kind, "kinds")}
      </tbody>
      <tbody>
        <GroupHead id="statuses" name={messages.statuses} columns={compared.length} />
        {coded(statuses, ({ status }) => status, "statuses")}
      </tbody>
      <SharedClauses compared={compared} />
    </table>
  );
}

function SharedClauses({ compared }: { compared: readonly ComparedPlace[] }) {
  const { catalogue, messages } = useReading();
  const shared = sharedClauses(catalogue, compared);
  return (
    <tbody>
      <GroupHead id="clauses" name={messages.sharedClauses} columns={compared.length} />
      {shared.length === 0 ? (
        <tr>
          <td colSpan={compared.length + 1} headers={groupId("clauses")}>
            {messages.noSharedClauses}
          </td>
        </tr>
      ) : null}
      {shared.map(({ clause, counts }) => (
        <CompareCounts
          key={clause.id}
          name={clause.title}
          note={messages.clauseLocator(clause.locator)}
          counts={counts}
          heads={{ columns: compared.map(({ place }) => columnId(place.id)), group: "clauses" }}
        />
      ))}
    </tbody>
  );
}

function GroupHead({ id, name, columns }: { id: string; name: string; columns: number }) {
  return (
    <tr className={styles.group}>
      <th id={groupId(id)} scope="rowgroup" colSpan={columns + 1}>
        {name}
      </th>
    </tr>
  );
}
