import type { SiteMark } from "@atlas/cartography/site-marks";
import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./map.module.css";

/** What stands at one point of the map, as a list. */
export function SitesHere({ mark, onClose }: { mark: SiteMark; onClose: () => void }) {
  const { messages, text } = useReading();
  return (
    <section
      className={styles.sitesHere}
      aria-label={messages.sitesHere({ name: mark.name, count: mark.programmes.length })}
    >
      <h2>
        {messages.sitesHere({ name: mark.name, count: mark.programmes.length })}
        <button type="button" aria-label={messages.closeSites} onClick={onClose}>
          <Cross />
        </button>
      </h2>
      <ul>
        {mark.programmes.map(({ id, title }) => (
          <li key={id}>
            <AddressLink to={{ selected: { kind: "programme", id } }}>{text(title)}</AddressLink>
          </li>
        ))}
      </ul>
      {mark.exact ? null : <p>{messages.exactnessRing}</p>}
    </section>
  );
}
