import { useEffect, useRef, useState } from "react";
import { type Reading, useReading } from "../app/reading.tsx";
import { activeParts } from "./active-parts.ts";
import { Facet, type FacetPart } from "./facet.tsx";
import styles from "./more-filters.module.css";
import { useSlashKeySwitch } from "./slash-key.ts";
import { YearFields } from "./year-fields.tsx";

/** Words that are chosen here and nowhere else in the panel. */
const ownWords = ["place", "project", "clause", "kind", "status"];

/** Every other word of the query, folded away: places, kinds, statuses, years, types, projects, clauses. */
export function MoreFilters() {
  const reading = useReading();
  const { messages } = reading;
  const details = useRef<HTMLDetailsElement>(null);
  // The server writes all of it, for readers without the script; what is folded away need not be kept up to date.
  const [isShown, show] = useState(true);
  useEffect(() => show(details.current!.open), []);
  const chosen = activeParts(reading).filter(({ word }) => ownWords.includes(word));
  return (
    <details ref={details} className={styles.more} onToggle={event => show(event.currentTarget.open)}>
      <summary>
        {chosen.length === 0 ? messages.moreFilters : messages.moreFiltersChosen(chosen.length)}
        {chosen.length === 0 ? null : (
          <span className={styles.chosen}>{chosen.map(({ name }) => name).join(" · ")}</span>
        )}
      </summary>
      {isShown ? <Facets /> : null}
    </details>
  );
}

function Facets() {
  const reading = useReading();
  const { messages, catalogue } = reading;
  const { codeLists, decision } = catalogue;
  const whole = (options: FacetPart["options"]): FacetPart[] => [{ options }];
  return (
    <>
      <Facet word="place" label={messages.places} parts={placesByGroup(reading)} />
      <Facet word="kind" label={messages.kinds} parts={whole(codeLists.kinds)} />
      <Facet word="status" label={messages.statuses} parts={whole(codeLists.statuses)} />
      <YearFields />
      <Facet word="type" label={messages.types} parts={whole(codeLists.programmeTypes)} />
      <Facet word="project" label={messages.projects} parts={whole(decision.projects)} long />
      <Facet word="clause" label={messages.clauses} parts={clausesByProject(reading)} long />
      <SlashKeySwitch />
    </>
  );
}

function placesByGroup({ catalogue, text }: Reading): FacetPart[] {
  return catalogue.codeLists.partnershipGroups.map(group => ({
    heading: text(group.shortName),
    options: catalogue.places
      .filter(place => place.group === group.id)
      .map(({ id, shortName }) => ({ id, name: shortName })),
  }));
}

function clausesByProject({ catalogue: { decision }, text }: Reading): FacetPart[] {
  return decision.projects
    .map(({ id, name }) => ({
      heading: text(name),
      options: decision.clauses
        .filter(({ project }) => project === id)
        .map(clause => ({ id: clause.id, name: clause.title })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** A shortcut of one character can be turned off (WCAG 2.1.4). */
function SlashKeySwitch() {
  const { messages } = useReading();
  const [on, turn] = useSlashKeySwitch();
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={event => turn(event.target.checked)} />
      {messages.slashKey}
    </label>
  );
}
