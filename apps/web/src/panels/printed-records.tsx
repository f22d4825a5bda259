import type { Programme } from "@atlas/core/programme";
import { TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { periodText } from "../lists/record-texts.ts";
import styles from "./printed.module.css";

/** The records of a brief as a table: what, when, how far, how much, and who says so. Stands on paper alone. */
export function PrintedRecords({ programmes }: { programmes: readonly Programme[] }) {
  const { messages } = useReading();
  return (
    <>
      <table className={styles.records} data-sums={hasManySums(programmes) ? "many" : "few"}>
        <thead>
          <tr>
            <th scope="col">{messages.record}</th>
            <th scope="col">{messages.type}</th>
            <th scope="col">{messages.period}</th>
            <th scope="col">{messages.status}</th>
            <th scope="col">{messages.money}</th>
            <th scope="col">{messages.source}</th>
          </tr>
        </thead>
        <tbody>
          {programmes.map(programme => (
            <PrintedRecord key={programme.id} programme={programme} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{messages.sumsNote}</p>
    </>
  );
}

// The column of sums, with what is said of each, is as wide as it is full.
function hasManySums(programmes: readonly Programme[]): boolean {
  return programmes.filter(({ budget }) => budget !== null).length > programmes.length / 5;
}

function PrintedRecord({ programme }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  const { programmeTypes, typeFamilies } = catalogue.codeLists;
  const type = programmeTypes.find(({ id }) => id === programme.type);
  const family = typeFamilies.find(({ types }) => types.includes(programme.type))?.id ?? "";
  return (
    <tr>
      <th scope="row">{text(programme.title)}</th>
      <td>
        <TypeIcon type={programme.type} family={family} />
        {type ? text(type.name) : programme.type}
      </td>
      <td>{periodText(programme, messages) || messages.undated}</td>
      <td>
        <PrintedStatus programme={programme} />
      </td>
      <td>
        <PrintedSum programme={programme} />
      </td>
      <td>
        <PrintedSource programme={programme} />
      </td>
    </tr>
  );
}

// A date in figures is as short in every language; the foot of the page says that a status holds at that date.
function PrintedStatus({ programme: { status, statusAsOf } }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  const code = catalogue.codeLists.statuses.find(({ id }) => id === status);
  return (
    <>
      {code ? text(code.name) : status} <small>{statusAsOf ?? messages.asOfUnknown}</small>
    </>
  );
}

// A sum stands with what its source says of it: over, about, planned, for each county.
function PrintedSum({ programme: { budget } }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  if (budget === null) return "—";
  const basis = catalogue.codeLists.budgetBasis.find(({ id }) => id === budget.basis);
  return (
    <>
      <span className={styles.sum}>{messages.amount(budget)}</span>{" "}
      <small>{[basis ? text(basis.name) : "", text(budget.note)].join(" · ")}</small>
    </>
  );
}

// A source mostly bears the date of the status, which stands in the row already.
function PrintedSource({ programme: { source, statusAsOf } }: { programme: Programme }) {
  const { messages } = useReading();
  const date = source.date ?? messages.sourceDateUnknown;
  return (
    <>
      <span lang="zh">{source.publisher}</span> {source.date === statusAsOf ? null : <small>{date} </small>}
      {source.copy ? <small className={styles.copy}>{messages.sourceCopyShort}</small> : null}
    </>
  );
}
