import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** The clauses of the Decision that name a place or that its records belong to, each with its number of records. */
export function PlaceClauses({ place, programmes }: { place: Place; programmes: readonly Programme[] }) {
  const { catalogue, messages, text } = useReading();
  const counted = (clause: string | null) =>
    programmes.filter(programme => programme.clause === clause).length;
  const clauses = catalogue.decision.clauses
    .map(clause => ({ clause, count: counted(clause.id) }))
    .filter(({ clause, count }) => count > 0 || clause.places.includes(place.id))
    .sort((one, other) => other.count - one.count);
  const without = counted(null);
  return (
    <section className={styles.section}>
      <h2>{messages.clausesNaming}</h2>
      <ul className={styles.clauses}>
        {clauses.map(({ clause, count }) => (
          <li key={clause.id}>
            <span>{messages.clauseLocator(clause.locator)}</span>
            <span>{text(clause.title)}</span>
            <b>{count}</b>
          </li>
        ))}
        {without > 0 ? (
          <li>
            <span>—</span>
            <span>{messages.noClause}</span>
            <b>{without}</b>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
