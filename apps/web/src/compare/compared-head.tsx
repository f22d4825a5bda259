import { symbolRadius } from "@atlas/cartography/partner-symbol";
import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { usePointAtPlace } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";
import { PartnerDonut } from "../map/partner-donut.tsx";
import styles from "./compare.module.css";
import type { ComparedPlace } from "./compared-places.ts";

/** Radius in pixels of the busiest place's symbol; the others are drawn at its scale. */
const biggest = 28;

/** The columns of a comparison: each place's symbol, its name as the way to its panel, and its way out. */
export function ComparedHead({ compared }: { compared: readonly ComparedPlace[] }) {
  const { messages } = useReading();
  const most = Math.max(1, ...compared.map(({ programmes }) => programmes.length));
  return (
    <thead>
      <tr>
        <td>
          <span className="visually-hidden">{messages.measure}</span>
        </td>
        {compared.map(one => (
          <th key={one.place.id} scope="col">
            <Column compared={one} scale={biggest / Math.sqrt(most)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The names of the columns again, for those who hear a further table. */
export function NamedColumns({ compared }: { compared: readonly ComparedPlace[] }) {
  const { messages, text } = useReading();
  return (
    <thead className={styles.again}>
      <tr>
        <td>
          <span className="visually-hidden">{messages.measure}</span>
        </td>
        {compared.map(({ place }) => (
          <th key={place.id} scope="col">
            <span className="visually-hidden">{text(place.shortName)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Column({ compared, scale }: { compared: ComparedPlace; scale: number }) {
  const { address, catalogue, messages, text } = useReading();
  const { place, programmes, types } = compared;
  const name = text(place.shortName);
  const group = catalogue.codeLists.partnershipGroups.find(({ id }) => id === place.group);
  return (
    <div className={styles.column}>
      <PartnerDonut types={types} count={programmes.length} radius={symbolRadius(programmes.length, scale)} />
      <span className={styles.name}>
        <AddressLink to={{ selected: { kind: "place", id: place.id } }} {...usePointAtPlace(place.id)}>
          {name}
        </AddressLink>
        <AddressLink
          to={{ compare: address.compare.filter(id => id !== place.id) }}
          className={styles.remove}
          aria-label={messages.compareRemove(name)}
          data-screen
        >
          <Cross />
        </AddressLink>
      </span>
      <small>{group ? text(group.shortName) : null}</small>
    </div>
  );
}
