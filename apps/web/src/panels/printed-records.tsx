import type { Programme, Source } from "@atlas/core/programme";
import { TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { periodText } from "../lists/record-texts.ts";
import styles from "./printed.module.css";

/** The records of a brief as a table: what, when, how far, how much, and who says so. Stands on paper alone. */
export function PrintedRecords({ programmes }: { programmes: readonly Programme[] }) {
  const { messages } = useReading();
  return (
    <>
      <table className={styles.records}>
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
        <PrintedSource source={programme.source} />
      </td>
    </tr>
  );
}

function PrintedStatus({ programme: { status, statusAsOf } }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  const code = catalogue.codeLists.statuses.find(({ id }) => id === status);
  return (
    <>
      {code ? text(code.name) : status}{" "}
      <small>{statusAsOf === null ? messages.asOfUnknown : messages.asOf(messages.date(statusAsOf))}</small>
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
      {messages.amount(budget)}{" "}
      <small>{[basis ? text(basis.name) : "", text(budget.note)].join(" · ")}</small>
    </>
  );
}

function PrintedSource({ source }: { source: Source }) {
  const { messages } = useReading();
  return (
    <>
      <span lang="zh">{source.publisher}</span>{" "}
      <small>
        {source.date === null ? messages.sourceDateUnknown : messages.date(source.date)}
        {source.copy ? ` · ${messages.sourceCopyShort}` : ""}
      </small>
    </>
  );
}
