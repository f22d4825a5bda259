/**
 * The query: what a reader wishes to see. One table and one codec; page URLs, API URLs and embed attributes say the
 * same words. Different words combine with AND, the values of one word with OR.
 */
import type { Vocabulary } from "./vocabulary.ts";

export type ListWord = keyof Vocabulary;

export interface Query extends Readonly<Record<ListWord, readonly string[]>> {
  /** First calendar year, or null. */
  readonly from: number | null;
  /** Last calendar year, or null. */
  readonly to: number | null;
  /** Text looked for, trimmed; empty when none. */
  readonly q: string;
}

/** The words in the order in which an address writes them. */
export const queryWords = [
  "type",
  "group",
  "place",
  "project",
  "clause",
  "kind",
  "status",
  "from",
  "to",
  "q",
] as const;

export type QueryWord = (typeof queryWords)[number];

/** The words whose value is a comma-separated list of ids. */
export const listWords = queryWords.slice(0, 7) as readonly ListWord[];

export const emptyQuery: Query = {
  type: [],
  group: [],
  place: [],
  project: [],
  clause: [],
  kind: [],
  status: [],
  from: null,
  to: null,
  q: "",
};

/** Longest text that is looked for, in UTF-16 units. */
export const longestText = 200;

// NUL and lone surrogates: no database, no JSON reader agrees on what to do with them.
const notText = /[\0\p{Cs}]/u;

/** What is wrong with one word of an address: the value and what would be right. */
export interface QueryProblem {
  readonly word: string;
  readonly value: string;
  readonly reason: "unknown-value" | "not-a-year" | "from-after-to" | "too-long" | "not-text" | "repeated";
  /** The values that are allowed, where they can be listed. */
  readonly allowed?: readonly string[];
}

/** Read access to the words of an address; URLSearchParams is one. */
export interface Words {
  getAll(word: string): string[];
}

/**
 * Reads a query out of an address. Total: every input gives a query, made of the good values, and the list of what
 * was dropped. Repeated words are joined and reported; an empty value is an absent word; when `from` comes after
 * `to`, both are dropped.
 */
export function parseQuery(
  words: Words,
  vocabulary: Vocabulary,
): { query: Query; problems: readonly QueryProblem[] } {
  const problems: QueryProblem[] = [];
  for (const word of queryWords) {
    const values = words.getAll(word).filter(value => value !== "");
    if (values.length > 1) problems.push({ word, value: values.join(" "), reason: "repeated" });
  }
  const lists = Object.fromEntries(
    listWords.map(word => [word, parseList(word, words.getAll(word), vocabulary[word], problems)]),
  ) as Record<ListWord, readonly string[]>;
  let from = parseYear("from", words.getAll("from"), problems);
  let to = parseYear("to", words.getAll("to"), problems);
  if (from !== null && to !== null && from > to) {
    problems.push({ word: "from", value: `${from} > ${to}`, reason: "from-after-to" });
    from = null;
    to = null;
  }
  return { query: { ...lists, from, to, q: parseText(words.getAll("q"), problems) }, problems };
}

/** Writes a query as the words of an address, in one order; the inverse of `parseQuery`. Absent words are left out. */
export function formatQuery(query: Query): [QueryWord, string][] {
  const words: [QueryWord, string][] = [];
  for (const word of listWords) if (query[word].length > 0) words.push([word, query[word].join(",")]);
  if (query.from !== null) words.push(["from", String(query.from).padStart(4, "0")]);
  if (query.to !== null) words.push(["to", String(query.to).padStart(4, "0")]);
  if (query.q !== "") words.push(["q", query.q]);
  return words;
}

/** True when a query asks for nothing in particular. */
export function isEmptyQuery(query: Query): boolean {
  return formatQuery(query).length === 0;
}

/** The query with one value of a word chosen or, when it was chosen, taken back; values keep the given order. */
export function toggled(query: Query, word: ListWord, value: string, order: readonly string[]): Query {
  const chosen = new Set(query[word]);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...query, [word]: order.filter(id => chosen.has(id)) };
}

function parseList(
  word: ListWord,
  values: string[],
  allowed: readonly string[],
  problems: QueryProblem[],
): readonly string[] {
  const asked = new Set(
    values
      .join(",")
      .split(",")
      .map(value => value.trim()),
  );
  asked.delete("");
  for (const value of asked)
    if (!allowed.includes(value)) problems.push({ word, value, reason: "unknown-value", allowed });
  return allowed.filter(value => asked.has(value));
}

function parseYear(word: "from" | "to", values: string[], problems: QueryProblem[]): number | null {
  const texts = values.map(value => value.trim()).filter(value => value !== "");
  for (const text of texts)
    if (!/^\d{4}$/.test(text)) problems.push({ word, value: text, reason: "not-a-year" });
  const good = texts.find(text => /^\d{4}$/.test(text));
  return good === undefined ? null : Number(good);
}

function parseText(values: string[], problems: QueryProblem[]): string {
  const text = values.join(" ").trim();
  if (text === "") return "";
  if (notText.test(text)) {
    problems.push({ word: "q", value: text.replace(notText, "\uFFFD"), reason: "not-text" });
    return "";
  }
  if (text.length <= longestText) return text;
  problems.push({ word: "q", value: text, reason: "too-long" });
  return text.slice(0, longestText).replace(notText, "").trim();
}
