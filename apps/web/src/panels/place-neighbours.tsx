import type { Place } from "@atlas/core/place";
import { AddressLink } from "../app/address-link.tsx";
import { usePointAtPlace } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** The other partners of the same group with their records under the query, the busiest first. */
export function PlaceNeighbours({ place }: { place: Place }) {
  const { catalogue, findings, messages, text } = useReading();
  const group = catalogue.codeLists.partnershipGroups.find(({ id }) => id === place.group);
  const others = findings.links
    .filter(link => link.place !== place.id && catalogue.placesById.get(link.place)!.group === place.group)
    .sort((one, other) => other.programmes - one.programmes);
  if (others.length === 0) return null;
  return (
    <section className={styles.section} data-screen>
      <h2>
        {messages.neighbours} <small>{group ? text(group.shortName) : null}</small>
      </h2>
      <ul className={styles.neighbours}>
        {others.map(link => (
          <Neighbour
            key={link.place}
            place={catalogue.placesById.get(link.place)!}
            records={link.programmes}
          />
        ))}
      </ul>
    </section>
  );
}

function Neighbour({ place, records }: { place: Place; records: number }) {
  const { text } = useReading();
  return (
    <li>
      <AddressLink to={{ selected: { kind: "place", id: place.id } }} {...usePointAtPlace(place.id)}>
        {text(place.shortName)} <b>{records}</b>
      </AddressLink>
    </li>
  );
}
