import type { LocalizedText } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import type { ReactNode } from "react";
import { useReading } from "../app/reading.tsx";
import styles from "./compare.module.css";
import { CompareBars, CompareCounts } from "./compare-rows.tsx";
import { ComparedHead, NamedColumns } from "./compared-head.tsx";
import { type ComparedPlace, sharedClauses } from "./compared-places.ts";

/** The counts of compared places as tables, one a subject: a column for each place, every bar on one scale. */
export function CompareTable({ compared }: { compared: readonly ComparedPlace[] }) {
  const { catalogue, messages } = useReading();
  const { kinds, statuses } = catalogue.codeLists;
  const counted = (test: (programme: Programme) => boolean) =>
    compared.map(({ programmes }) => programmes.filter(test).length);
  const coded = (codes: readonly { id: string; name: LocalizedText }[], of: (one: Programme) => string) =>
    codes.map(({ id, name }) => (
      <CompareCounts key={id} name={name} counts={counted(programme => of(programme) === id)} />
    ));
  return (
    <>
      <table className={styles.table} data-places={compared.length}>
        <caption className="visually-hidden">{messages.comparison}</caption>
        <ComparedHead compared={compared} />
        <tbody>
          <CompareCounts
            name={messages.listRecords}
            counts={compared.map(({ programmes }) => programmes.length)}
          />
          <CompareCounts name={messages.yearUnknown} counts={counted(({ start }) => start === null)} />
          <CompareCounts name={messages.withSum} counts={counted(({ budget }) => budget !== null)} />
        </tbody>
      </table>
      <Subject name={messages.composition} compared={compared}>
        <CompareBars compared={compared} />
      </Subject>
      <Subject name={messages.kinds} compared={compared}>
        {coded(kinds, ({ kind }) => kind)}
      </Subject>
      <Subject name={messages.statuses} compared={compared}>
        {coded(statuses, ({ status }) => status)}
      </Subject>
      <SharedClauses compared={compared} />
    </>
  );
}

function SharedClauses({ compared }: { compared: readonly ComparedPlace[] }) {
  const { catalogue, messages } = useReading();
  const shared = sharedClauses(catalogue, compared);
  return (
    <Subject name={messages.sharedClauses} compared={compared}>
      {shared.length === 0 ? (
        <tr>
          <td colSpan={compared.length + 1}>{messages.noSharedClauses}</td>
        </tr>
      ) : null}
      {shared.map(({ clause, counts }) => (
        <CompareCounts
          key={clause.id}
          name={clause.title}
          note={messages.clauseLocator(clause.locator)}
          counts={counts}
        />
      ))}
    </Subject>
  );
}

/** One table under its own caption; its columns are named for those who hear them. */
function Subject({
  name,
  compared,
  children,
}: {
  readonly name: string;
  readonly compared: readonly ComparedPlace[];
  readonly children: ReactNode;
}) {
  return (
    <table className={styles.table} data-places={compared.length}>
      <caption>{name}</caption>
      <NamedColumns compared={compared} />
      <tbody>{children}</tbody>
    </table>
  );
}
