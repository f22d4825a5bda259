/** Reads the words of an API address strictly: what pages forgive is named and refused here. */
import { type Bbox, parseBbox } from "@atlas/core/bbox";
import { isLanguage, type Language, languages } from "@atlas/core/language";
import { type Day, isPartialDate } from "@atlas/core/period";
import { formatQuery, parseQuery, type Query, type QueryProblem, queryWords } from "@atlas/core/query";
import type { Vocabulary } from "@atlas/core/vocabulary";
import { BadWords, UnknownFormat, type WordProblem } from "./problems.ts";

/** Features on a page where no limit is asked, and the most there can be. */
const usualLimit = 100;
const greatestLimit = 10_000;

/** A stretch of days; null is an open end. */
export type Days = readonly [first: Day | null, last: Day | null];

export interface Reader<Value> {
  read(text: string): Value | undefined;
  readonly cure: string;
  readonly allowed?: readonly string[];
}

const readers = {
  bbox: {
    read: text => parseBbox(text) ?? undefined,
    cure: "is not a box; write west,south,east,north in degrees, such as 113,22,115,23",
  } satisfies Reader<Bbox>,
  datetime: {
    read: parseDatetime,
    cure: "is no day and no interval; write 2018-12-26, 2018-01-01/2020-12-31, 2018-01-01/.. or ../2020-12-31 (RFC 3339)",
  } satisfies Reader<Days>,
  limit: {
    read: text => (/^0*[1-9]\d*$/.test(text) ? Math.min(Number(text), greatestLimit) : undefined),
    cure: `is no limit; write a whole number from 1 to ${greatestLimit}`,
  } satisfies Reader<number>,
  offset: {
    read: text => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
    cure: "is no offset; write a whole number from 0 to 999999999",
  } satisfies Reader<number>,
  lang: {
    read: text => (isLanguage(text) ? text : undefined),
    cure: "is no language of the atlas",
    allowed: languages,
  } satisfies Reader<Language>,
  f: {
    read: text => (text === "json" ? text : undefined),
    cure: "is no format of this address",
    allowed: ["json"],
  } satisfies Reader<string>,
};

/** What /oembed is asked. */
export interface OembedWords {
  readonly url: URL;
  /** Greatest sides in pixels; without end where none is asked. */
  readonly maxwidth: number;
  readonly maxheight: number;
}

export interface ItemsWords {
  readonly query: Query;
  readonly bbox: Bbox | null;
  readonly days: Days | null;
  readonly limit: number;
  readonly offset: number;
  readonly lang: Language | null;
  /** The same words in one order and one spelling, without `limit` and `offset`. */
  readonly canonical: readonly (readonly [string, string])[];
}

export function readItemsWords(search: URLSearchParams, vocabulary: Vocabulary): ItemsWords {
  const own = ["bbox", "datetime", "limit", "offset", "lang", "f"] as const;
  const problems = unknownWords(search, [...queryWords, ...own]);
  const { query, problems: ofQuery } = parseQuery(search, vocabulary);
  problems.push(...ofQuery.map(wordProblem));
  const bbox = readWord(search, "bbox", readers.bbox, problems);
  const days = readWord(search, "datetime", readers.datetime, problems);
  const limit = readWord(search, "limit", readers.limit, problems) ?? usualLimit;
  const offset = readWord(search, "offset", readers.offset, problems) ?? 0;
  const lang = readWord(search, "lang", readers.lang, problems);
  const f = readWord(search, "f", readers.f, problems);
  if (problems.length > 0) throw new BadWords(problems);
  const canonical: [string, string][] = [...formatQuery(query)];
  if (bbox) canonical.push(["bbox", bbox.join(",")]);
  if (days)
    canonical.push(["datetime", days[0] === days[1] ? days[0]! : days.map(day => day ?? "..").join("/")]);
  if (lang) canonical.push(["lang", lang]);
  if (f) canonical.push(["f", f]);
  return { query, bbox, days, limit, offset, lang, canonical };
}

/** Reads the words of an address that takes the words of a query and no others. */
export function readQueryWords(search: URLSearchParams, vocabulary: Vocabulary): Query {
  const problems = unknownWords(search, queryWords);
  const { query, problems: ofQuery } = parseQuery(search, vocabulary);
  problems.push(...ofQuery.map(wordProblem));
  if (problems.length > 0) throw new BadWords(problems);
  return query;
}

/** Reads the words of an address that takes at most `lang` and `f`. */
export function readPlainWords(
  search: URLSearchParams,
  words: readonly ("lang" | "f")[],
): { lang: Language | null } {
  const problems = unknownWords(search, words);
  const lang = readWord(search, "lang", readers.lang, problems);
  readWord(search, "f", readers.f, problems);
  if (problems.length > 0) throw new BadWords(problems);
  return { lang };
}

/**
 * Reads the words of /oembed. Hosts add words of their own (WordPress `dnt`, others a time against caches), which are
 * left alone.
 */
export function readOembedWords(search: URLSearchParams): OembedWords {
  const problems: WordProblem[] = [];
  const url = readWord(search, "url", oembedReaders.url, problems);
  const format = readWord(search, "format", oembedReaders.format, problems);
  const maxwidth = readWord(search, "maxwidth", oembedReaders.side, problems) ?? Number.POSITIVE_INFINITY;
  const maxheight = readWord(search, "maxheight", oembedReaders.side, problems) ?? Number.POSITIVE_INFINITY;
  if (url === null && problems.every(({ word }) => word !== "url"))
    problems.push({ word: "url", value: "", detail: oembedReaders.url.cure });
  if (problems.length > 0 || url === null) throw new BadWords(problems);
  if (format === "xml") throw new UnknownFormat("oEmbed is answered as JSON only; ask for format=json.");
  return { url, maxwidth, maxheight };
}

const oembedReaders = {
  url: {
    read: text => (/^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined),
    cure: "is no address; write the whole address of a page of this atlas, from https:// on",
  } satisfies Reader<URL>,
  format: {
    read: text => (["json", "xml"].includes(text.toLowerCase()) ? text.toLowerCase() : undefined),
    cure: "is no format of this address",
    allowed: ["json"],
  } satisfies Reader<string>,
  side: {
    read: text => (/^0*[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined),
    cure: "is no length; write a whole number of pixels from 1 to 999999",
  } satisfies Reader<number>,
};

export function readWord<Value>(
  search: URLSearchParams,
  word: string,
  { read, cure, allowed }: Reader<Value>,
  problems: WordProblem[],
): Value | null {
  const values = search.getAll(word).filter(value => value !== "");
  if (values.length > 1) problems.push(repeated(word, values.join(" ")));
  const [text] = values;
  if (text === undefined) return null;
  const value = read(text.trim());
  if (value === undefined) problems.push({ word, value: text, detail: cure, ...(allowed && { allowed }) });
  return value ?? null;
}

export function unknownWords(search: URLSearchParams, allowed: readonly string[]): WordProblem[] {
  const words = [...new Set(search.keys())].filter(word => !allowed.includes(word));
  return words.map(word => ({
    word,
    value: search.get(word)!,
    detail:
      allowed.length === 0
        ? "is asked of an address that takes no words"
        : "is asked by a word this address does not know",
    allowed,
  }));
}

export function wordProblem({ word, value, reason, allowed }: QueryProblem): WordProblem {
  const details = {
    "unknown-value": "is no value of this word",
    "not-a-year": "is not a year; write four digits",
    "from-after-to": "runs backwards; write a year in from that is not after to",
    "too-long": "is too long; write at most 200 characters",
    "not-text": "holds characters that are no text; leave them out",
  };
  if (reason === "repeated") return repeated(word, value);
  return { word, value, detail: details[reason], ...(allowed && { allowed }) };
}

export function repeated(word: string, value: string): WordProblem {
  return {
    word,
    value,
    detail: "is asked by a word that stands more than once; write it once, with commas where it takes a list",
  };
}

/**
 * A day, or an interval with ends that may be open (OGC 17-069r4, section 7.15.4). Of a time (RFC 3339, section 5.6)
 * its day counts, as written.
 */
function parseDatetime(text: string): Days | undefined {
  const ends = text.split("/");
  if (ends.length > 2) return undefined;
  const [first, last] = ends.map(end => parseEnd(end, ends.length === 2));
  if (first === undefined || (ends.length === 2 && last === undefined)) return undefined;
  if (ends.length === 1) return [first, first];
  return first !== null && last !== null && first > last! ? undefined : [first, last!];
}

function parseEnd(text: string, mayBeOpen: boolean): Day | null | undefined {
  if (mayBeOpen && (text === ".." || text === "")) return null;
  const time =
    /^(\d{4}-\d{2}-\d{2})(?:t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i;
  const day = time.exec(text)?.[1];
  return day !== undefined && isPartialDate(day) ? day : undefined;
}
