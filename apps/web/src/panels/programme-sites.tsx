import type { Programme } from "@atlas/core/programme";
import { useReading } from "../app/reading.tsx";
import styles from "./panels.module.css";

/** Where a programme is, each site with how exact its point is: the twin of the site marks on the map. */
export function ProgrammeSites({ programme }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  return (
    <section className={styles.section}>
      <h2>{messages.location}</h2>
      {programme.sites.length === 0 ? <p>{messages.noSites}</p> : null}
      <ul className={styles.sites}>
        {programme.sites.map(site => {
          const exactness = catalogue.codeLists.siteExactness.find(({ id }) => id === site.exactness);
          const place = catalogue.placesById.get(site.place);
          return (
            <li key={`${site.place} ${site.name.en}`}>
              {text(site.name)}
              <small>
                {place ? text(place.shortName) : ""} ·{" "}
                {exactness ? `${text(exactness.name)}: ${text(exactness.definition)}` : site.exactness}
              </small>
              {site.outside ? <small>{messages.siteOutside}</small> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
