import type { Catalogue } from "@atlas/catalogue/catalogue";
import { placeLinks } from "@atlas/catalogue/links";
import type { Query } from "@atlas/core/query";
import { useMemo } from "react";
import { useReading } from "../app/reading.tsx";
import styles from "./filters.module.css";
import { QueryForm } from "./query-form.tsx";
import { Toggle } from "./toggle.tsx";

/** The partnership groups, each with its places and records under the query. */
export function GroupGrid() {
  const { catalogue, findings, messages, text, address } = useReading();
  const places = useMemo(() => placesByGroup(catalogue, address.query), [catalogue, address.query]);
  return (
    <QueryForm words={["group"]} className={styles.groups} label={messages.groups}>
      {catalogue.codeLists.partnershipGroups.map(group => {
        const records = findings.facets.group[group.id] ?? 0;
        return (
          <Toggle key={group.id} word="group" values={[group.id]} count={records} className={styles.group}>
            <b>{text(group.shortName)}</b>
            <span>{messages.placesAndRecords({ places: places.get(group.id) ?? 0, records })}</span>
          </Toggle>
        );
      })}
    </QueryForm>
  );
}

/** How many places of each group have a record when the query's groups are left out, as its counts of records do. */
function placesByGroup(catalogue: Catalogue, query: Query): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place, programmes } of placeLinks(catalogue, { ...query, group: [] })) {
    if (programmes === 0 || (query.place.length > 0 && !query.place.includes(place))) continue;
    const group = catalogue.placesById.get(place)!.group;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
