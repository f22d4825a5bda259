import type { Clause } from "@atlas/core/decision";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { emptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** The clauses of the Decision that the records of a place belong to, then those that only name it. */
export function PlaceClauses({ place, programmes }: { place: Place; programmes: readonly Programme[] }) {
  const { catalogue, messages } = useReading();
  const counted = (clause: string | null) =>
    programmes.filter(programme => programme.clause === clause).length;
  const clauses = catalogue.decision.clauses.map(clause => ({ clause, count: counted(clause.id) }));
  const used = clauses.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  const naming = clauses.filter(({ clause, count }) => count === 0 && clause.places.includes(place.id));
  const without = counted(null);
  return (
    <section className={styles.section} data-part="clauses">
      <h2>{messages.clausesNaming}</h2>
      <ul className={styles.clauses}>
        {used.map(({ clause, count }) => (
          <ClauseLine key={clause.id} clause={clause} count={count} />
        ))}
        {without > 0 ? (
          <li>
            <span>—</span>
            <span>{messages.noClause}</span>
            <b>{without}</b>
          </li>
        ) : null}
      </ul>
      {naming.length === 0 ? null : (
        <details className={styles.naming}>
          <summary>{messages.otherClauses(naming.length)}</summary>
          <ul className={styles.clauses}>
            {naming.map(({ clause }) => (
              <ClauseLine key={clause.id} clause={clause} count={0} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

// One with records here narrows this panel to them; one without leads to its records elsewhere.
function ClauseLine({ clause, count }: { clause: Clause; count: number }) {
  const { messages, text, address } = useReading();
  const clauseOnly = [clause.id];
  return (
    <li>
      <span>{messages.clauseLocator(clause.locator)}</span>
      <AddressLink
        to={
          count > 0
            ? { query: { ...address.query, clause: clauseOnly } }
            : { selected: null, list: "records", query: { ...emptyQuery, clause: clauseOnly } }
        }
      >
        {text(clause.title)}
      </AddressLink>
      <b>{count > 0 ? count : ""}</b>
    </li>
  );
}
