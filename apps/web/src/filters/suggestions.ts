import { find } from "@atlas/catalogue/find";
import { type Hit, type Organisation, searchGroups } from "@atlas/catalogue/search-groups";
import type { Address } from "@atlas/core/address";
import type { LocalizedText } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { longestText } from "@atlas/core/query";
import type { Reading } from "../app/reading.tsx";
import { periodText } from "../lists/record-texts.ts";
import { excerptOf, type MarkedText, markLocalized, markText } from "./marked-text.ts";

/** Where a suggestion leads, and what it says. */
export interface Suggestion {
  readonly id: string;
  readonly group: "places" | "programmes" | "organisations" | "all";
  readonly to: Partial<Address>;
  readonly name: MarkedText;
  /** Why it was found, where the name does not say it, or what else is known of it; may be empty. */
  readonly note: MarkedText;
  readonly count: number | null;
  /** The type of a programme. */
  readonly type?: string;
}

export interface Suggestions {
  /** In the order in which they are shown. */
  readonly list: readonly Suggestion[];
  /** How many each group has in all. */
  readonly totals: Readonly<Record<Exclude<Suggestion["group"], "all">, number>>;
}

/** How many of each group are shown. */
const most = 4;

/** Longest spelling that is shown as the reason of a hit, in UTF-16 units. */
const longestSpelling = 40;

/** What a text may mean, gathered by group, and last of all the search of every record for it; blank means nothing. */
export function suggestionsOf(reading: Reading, words: string): Suggestions {
  const { places, programmes, organisations } = searchGroups(reading.catalogue, words, most);
  const asked: Asked = { reading, words };
  const list = [
    ...places.first.map(hit => placeSuggestion(asked, hit)),
    ...programmes.first.map(hit => programmeSuggestion(asked, hit)),
    ...organisations.first.map(hit => organisationSuggestion(asked, hit)),
    ...(words.trim() === "" ? [] : [searchOfAll(asked)]),
  ];
  const totals = {
    places: places.total,
    programmes: programmes.total,
    organisations: organisations.total,
  };
  return { list, totals };
}

interface Asked {
  readonly reading: Reading;
  readonly words: string;
}

function placeSuggestion(asked: Asked, { item, line }: Hit<Place>): Suggestion {
  const { catalogue, findings, text } = asked.reading;
  const name = named(asked, item.shortName);
  const group = catalogue.codeLists.partnershipGroups.find(({ id }) => id === item.group);
  return {
    id: item.id,
    group: "places",
    to: { selected: { kind: "place", id: item.id } },
    name,
    note: spelling(asked, name, line) ?? plain(group ? text(group.shortName) : ""),
    count: findings.links.find(({ place }) => place === item.id)?.programmes ?? 0,
  };
}

function programmeSuggestion(asked: Asked, { item }: Hit<Programme>): Suggestion {
  const { catalogue, address, messages, text } = asked.reading;
  const name = named(asked, item.title);
  const within = name[1] === "" ? markLocalized(item.summary, address.language, asked.words) : null;
  const type = catalogue.codeLists.programmeTypes.find(({ id }) => id === item.type);
  const facts = [type ? text(type.name) : "", periodText(item, messages)].filter(Boolean);
  return {
    id: item.id,
    group: "programmes",
    to: { selected: { kind: "programme", id: item.id } },
    name,
    note: within ? excerptOf(within) : plain(facts.join(" · ")),
    count: null,
    type: item.type,
  };
}

function organisationSuggestion(asked: Asked, { item, line }: Hit<Organisation>): Suggestion {
  const { address, text } = asked.reading;
  const name = named(asked, item.names);
  return {
    id: item.names["zh-Hans"],
    group: "organisations",
    to: { query: { ...address.query, q: text(item.names).slice(0, longestText) } },
    name,
    note: spelling(asked, name, line) ?? plain(""),
    count: item.programmes,
  };
}

function searchOfAll({ reading, words }: Asked): Suggestion {
  const { catalogue, address, messages } = reading;
  const query = { ...address.query, q: words.trim().slice(0, longestText) };
  return {
    id: "all",
    group: "all",
    to: { query },
    name: plain(messages.searchAll(query.q)),
    note: plain(""),
    count: find(catalogue, query).length,
  };
}

function named({ reading, words }: Asked, name: LocalizedText): MarkedText {
  return markLocalized(name, reading.address.language, words) ?? plain(reading.text(name));
}

/** A short spelling that was found where the name does not show it: "kashi" for 喀什. */
function spelling({ words }: Asked, name: MarkedText, line: string): MarkedText | null {
  return name[1] === "" && line.length <= longestSpelling ? markText(line, words) : null;
}

function plain(text: string): MarkedText {
  return [text, "", ""];
}
