import { typesAsked } from "@atlas/catalogue/types-asked";
import type { LocalizedText } from "@atlas/core/language";
import type { Query, QueryWord } from "@atlas/core/query";
import type { Reading } from "../app/reading.tsx";

export interface ActivePart {
  /** The word it belongs to; `from` stands for the years. */
  readonly word: QueryWord;
  readonly name: string;
  /** What the query becomes when the part is removed. */
  readonly without: Partial<Query>;
}

/** What the query asks for, in parts that a reader can name and remove, in the order of the address. */
export function activeParts({
  address: { query },
  catalogue: { codeLists, decision, placesById },
  messages,
  text,
}: Pick<Reading, "address" | "catalogue" | "messages" | "text">): ActivePart[] {
  const rest = (values: readonly string[], gone: readonly string[]) =>
    values.filter(value => !gone.includes(value));
  const named = (
    word: "group" | "project" | "clause" | "kind" | "status",
    list: readonly { readonly id: string; readonly name: LocalizedText }[],
  ): ActivePart[] =>
    list
      .filter(({ id }) => query[word].includes(id))
      .map(({ id, name }) => ({ word, name: text(name), without: { [word]: rest(query[word], [id]) } }));
  return [
    ...typesAsked(codeLists, query.type).map(
      ({ name, types }): ActivePart => ({
        word: "type",
        name: text(name),
        without: { type: rest(query.type, types) },
      }),
    ),
    ...named(
      "group",
      codeLists.partnershipGroups.map(({ id, shortName }) => ({ id, name: shortName })),
    ),
    ...query.place.map(
      (id): ActivePart => ({
        word: "place",
        name: text(placesById.get(id)!.shortName),
        without: { place: rest(query.place, [id]) },
      }),
    ),
    ...named("project", decision.projects),
    ...named(
      "clause",
      decision.clauses.map(({ id, title }) => ({ id, name: title })),
    ),
    ...named("kind", codeLists.kinds),
    ...named("status", codeLists.statuses),
    ...yearsPart(query, messages),
    ...(query.q === ""
      ? []
      : [{ word: "q", name: messages.searchedFor(query.q), without: { q: "" } } satisfies ActivePart]),
  ];
}

/** Both years are one wish: "2015–2020". */
function yearsPart({ from, to }: Query, messages: Reading["messages"]): ActivePart[] {
  if (from === null && to === null) return [];
  const name =
    from === null
      ? messages.until(to!)
      : to === null
        ? messages.since(from)
        : messages.yearRange({ from: String(from), to: String(to), ongoing: false });
  return [{ word: "from", name, without: { from: null, to: null } }];
}
