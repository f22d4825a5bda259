import type { Programme } from "@atlas/core/programme";
import { emptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { TypeIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { activeParts } from "../filters/active-parts.ts";
import { FilterLink } from "./filter-link.tsx";
import { PanelTop } from "./panel-top.tsx";
import styles from "./panels.module.css";
import { ProgrammeActions } from "./programme-actions.tsx";
import { ProgrammeFacts } from "./programme-facts.tsx";
import { ProgrammeSites } from "./programme-sites.tsx";
import { ProgrammeSources } from "./programme-sources.tsx";
import { RecordWalk } from "./record-walk.tsx";
import { SimilarRecords } from "./similar-records.tsx";

/** One record: everything that is known of it, and what is not known said so. */
export function ProgrammePanel({ id }: { id: string }) {
  const reading = useReading();
  const { catalogue, findings, messages, text } = reading;
  const programme = catalogue.programmesById.get(id)!;
  const isFound = findings.programmes.includes(programme);
  return (
    <article className={styles.panel}>
      <PanelTop>{isFound ? <RecordWalk programme={programme} /> : null}</PanelTop>
      {isFound ? null : (
        <p className={styles.hidden} data-screen>
          {messages.outsideFilters}{" "}
          <AddressLink to={{ query: emptyQuery }}>
            {messages.clearFilters({ count: activeParts(reading).length, names: [] })}
          </AddressLink>
        </p>
      )}
      <ProgrammeHead programme={programme} />
      <p className={styles.summary}>{text(programme.summary)}</p>
      <ProgrammeFacts programme={programme} />
      <ProgrammeSites programme={programme} />
      <ProgrammeSources programme={programme} />
      <ProgrammeActions programme={programme} />
      <SimilarRecords programme={programme} />
    </article>
  );
}

function ProgrammeHead({ programme }: { programme: Programme }) {
  const { catalogue, messages, text } = useReading();
  const { programmeTypes, typeFamilies, kinds } = catalogue.codeLists;
  const type = programmeTypes.find(({ id }) => id === programme.type);
  const kind = kinds.find(({ id }) => id === programme.kind);
  const family = typeFamilies.find(({ types }) => types.includes(programme.type));
  return (
    <header className={styles.programmeHead}>
      <p className={styles.eyebrow}>
        <span className={styles.badge} data-family={family?.id}>
          <TypeIcon type={programme.type} family={family?.id ?? ""} />
        </span>
        <FilterLink word="type" value={programme.type}>
          {type ? text(type.name) : programme.type}
        </FilterLink>
        <FilterLink word="kind" value={programme.kind}>
          {kind ? text(kind.name) : programme.kind}
        </FilterLink>
      </p>
      <h1 tabIndex={-1}>{text(programme.title)}</h1>
      <p className={styles.places}>
        {programme.places.length === 0 ? messages.noPlaces : null}
        {programme.places.map(place => (
          <AddressLink key={place} to={{ selected: { kind: "place", id: place } }}>
            {text(catalogue.placesById.get(place)!.shortName)}
          </AddressLink>
        ))}
      </p>
    </header>
  );
}
