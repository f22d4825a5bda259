import type { Query } from "@atlas/core/query";
import { emptyQuery, isEmptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { type Reading, useReading } from "../app/reading.tsx";
import { typesAsked } from "../app/types-asked.ts";
import styles from "./filters.module.css";

/** What the query asks for, each part removable, all of it clearable. */
export function ActiveFilters() {
  const reading = useReading();
  const { messages, address, findings } = reading;
  if (isEmptyQuery(address.query)) return null;
  const none = findings.programmes.length === 0;
  return (
    <nav className={styles.active} aria-label={messages.activeFilters}>
      {none ? <p className={styles.none}>{messages.noneFound}</p> : null}
      {activeParts(reading).map(({ name, without }) => (
        <AddressLink
          key={name}
          to={{ query: { ...address.query, ...without } }}
          className={styles.chip}
          aria-label={messages.removeFilter(name)}
        >
          {name}
          <Cross />
        </AddressLink>
      ))}
      <AddressLink to={{ query: emptyQuery }} className={styles.clear}>
        {messages.clearAll}
      </AddressLink>
    </nav>
  );
}

interface ActivePart {
  readonly name: string;
  /** What the query becomes when the part is removed. */
  readonly without: Partial<Query>;
}

function activeParts({ address, catalogue, messages, text }: Reading): ActivePart[] {
  const { query } = address;
  const { codeLists, decision, placesById } = catalogue;
  const rest = (values: readonly string[], gone: readonly string[]) =>
    values.filter(value => !gone.includes(value));
  const named = (
    word: "group" | "project" | "kind" | "status",
    list: readonly { id: string; name: Parameters<typeof text>[0] }[],
  ) =>
    list
      .filter(({ id }) => query[word].includes(id))
      .map(({ id, name }) => ({ name: text(name), without: { [word]: rest(query[word], [id]) } }));
  return [
    ...typesAsked(codeLists, query.type).map(({ name, types }) => ({
      name: text(name),
      without: { type: rest(query.type, types) },
    })),
    ...named(
      "group",
      codeLists.partnershipGroups.map(({ id, shortName }) => ({ id, name: shortName })),
    ),
    ...query.place.map(id => ({
      name: text(placesById.get(id)!.shortName),
      without: { place: rest(query.place, [id]) },
    })),
    ...named("project", decision.projects),
    ...decision.clauses
      .filter(({ id }) => query.clause.includes(id))
      .map(({ id, title }) => ({ name: text(title), without: { clause: rest(query.clause, [id]) } })),
    ...named("kind", codeLists.kinds),
    ...named("status", codeLists.statuses),
    ...(query.from === null ? [] : [{ name: messages.since(query.from), without: { from: null } }]),
    ...(query.to === null ? [] : [{ name: messages.until(query.to), without: { to: null } }]),
    ...(query.q === "" ? [] : [{ name: messages.searchedFor(query.q), without: { q: "" } }]),
  ];
}
