import { useReading } from "../app/reading.tsx";
import styles from "./filters.module.css";
import { QueryForm } from "./query-form.tsx";
import { Toggle } from "./toggle.tsx";

/** The partnership groups, each with its places and records under the query. */
export function GroupGrid() {
  const { catalogue, findings, messages, text } = useReading();
  return (
    <QueryForm words={["group"]} className={styles.groups} label={messages.groups}>
      {catalogue.codeLists.partnershipGroups.map(group => {
        const records = findings.facets.group[group.id] ?? 0;
        const places = catalogue.places.filter(
          place => place.group === group.id && (findings.facets.place[place.id] ?? 0) > 0,
        ).length;
        return (
          <Toggle key={group.id} word="group" values={[group.id]} count={records} className={styles.group}>
            <b>{text(group.shortName)}</b>
            <span>{messages.placesAndRecords({ places, records })}</span>
          </Toggle>
        );
      })}
    </QueryForm>
  );
}
