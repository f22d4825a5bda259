/**
 * The address of a page: which page, in which language, of which query, seen how. It is the whole state of the
 * picture; there is no other. A page names what is selected in its path, an embed in the word `selected`. The builder
 * of embeds has the address of the embed it builds, and the size and snippet besides.
 */
import { inRange, oneOf, only } from "./address-values.ts";
import {
  autoSize,
  type EmbedPart,
  type EmbedSize,
  formatSize,
  noParts,
  parseAccent,
  parseParts,
  parseSize,
  type SnippetKind,
  snippetKinds,
} from "./embed-words.ts";
import { isLanguage, type Language, languages } from "./language.ts";
import { emptyQuery, formatQuery, parseQuery, type Query, type QueryProblem, type Words } from "./query.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Selection {
  readonly kind: "place" | "programme";
  readonly id: string;
}

/** A camera: zoom level, latitude and longitude in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export const viewsOfPage = ["split", "map", "list"] as const;
export type View = (typeof viewsOfPage)[number];

/** Colours to choose from; a page that names none follows the reader's system. */
export const themes = ["light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof themes)[number];

export type ListKind = "places" | "records" | "table";

/** Orders of lists; the first is the order of a list that asks for none: partners by records, records by date. */
export const sortOrders = ["default", "name", "stroke", "date", "money"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** How records are gathered under headings. */
export const groupings = ["none", "place", "type"] as const;
export type Grouping = (typeof groupings)[number];

/** Most places that can be compared. */
export const mostCompared = 3;

export interface Address {
  readonly surface: "page" | "embed" | "share";
  readonly language: Language;
  readonly query: Query;
  readonly selected: Selection | null;
  readonly view: View;
  /** Where the map stands: a named view of the atlas, a camera, or null for the first view. */
  readonly at: string | Camera | null;
  /** Which list stands beside the map. */
  readonly list: ListKind;
  readonly sort: SortOrder;
  readonly by: Grouping;
  /** Rows of a long list that are left out before the first: the way on for pages without their script. */
  readonly offset: number;
  /** Places to compare, two or three; one is a comparison about to be made. */
  readonly compare: readonly string[];
  /** null follows the reader's system. */
  readonly theme: ThemeChoice | null;
  /** Parts of an embed, in the order of `embedParts`; null shows the usual ones. */
  readonly ui: readonly EmbedPart[] | null;
  /** Colour of an embed's controls and focus as six hexadecimal digits in lower case; null leaves them in ink. */
  readonly accent: string | null;
  /** Whether an embed is as high as what it shows, and its host makes room for it, instead of filling a given height. */
  readonly autoHeight: boolean;
  /** The embed that a builder builds: its language, where it is not the default one, its size and its snippet. */
  readonly embedLanguage: Language | null;
  readonly size: EmbedSize;
  readonly snippet: SnippetKind;
}

/** What an address is read against. */
export interface AddressBook {
  readonly defaultLanguage: Language;
  readonly vocabulary: Vocabulary;
  readonly viewIds: readonly string[];
  isPlace(id: string): boolean;
  isProgramme(id: string): boolean;
}

export type ReadAddress =
  | { readonly kind: "address"; readonly address: Address; readonly problems: readonly QueryProblem[] }
  /** The language a reader asked for is the default one, whose pages stand without a prefix. */
  | { readonly kind: "redirect"; readonly pathname: string }
  /** No such page; the address leads home in the language asked for. */
  | { readonly kind: "unknown"; readonly address: Address };

/** Reads a path and its words. Total: unknown words are ignored, malformed values dropped and reported. */
export function parseAddress(pathname: string, words: Words, book: AddressBook): ReadAddress {
  const segments = pathname.split("/").filter(segment => segment !== "");
  const prefix = segments[0] !== undefined && isLanguage(segments[0]) ? segments[0] : null;
  const path = prefix === null ? segments : segments.slice(1);
  if (prefix === book.defaultLanguage) return { kind: "redirect", pathname: `/${path.join("/")}` };

  const problems: QueryProblem[] = [];
  const surface =
    path.length === 1 && (path[0] === "embed" || path[0] === "share") ? path[0] : ("page" as const);
  const [embed, share] = [surface === "embed", surface === "share"];
  const language = prefix ?? (embed ? embedLanguage(words, problems) : null) ?? book.defaultLanguage;
  const { query, problems: queryProblems } = parseQuery(words, book.vocabulary);
  problems.push(...queryProblems.filter(problem => problem.reason !== "repeated"));

  const address: Address = {
    surface,
    language,
    query,
    selected: parseSelected(words, book, problems),
    view: oneOf("view", words, viewsOfPage, problems) ?? "split",
    at: parseAt(words, book.viewIds, problems),
    list: oneOf("list", words, ["places", "records", "table"], problems) ?? "places",
    sort: oneOf("sort", words, sortOrders, problems) ?? "default",
    by: oneOf("by", words, groupings, problems) ?? "none",
    offset: parseOffset(words, problems),
    compare: parseCompare(words, book, problems),
    theme: parseTheme(words, problems),
    ui: embed || share ? parseParts(words, problems) : null,
    accent: embed || share ? parseAccent(words, problems) : null,
    autoHeight: embed && oneOf("height", words, ["auto"], problems) !== null,
    embedLanguage: share ? embedLanguage(words, problems) : null,
    size: share ? parseSize(words, problems) : autoSize,
    snippet: (share ? oneOf("snippet", words, snippetKinds, problems) : null) ?? snippetKinds[0],
  };
  if (path.length === 0 || embed || share) return { kind: "address", address, problems };
  const selected = selectionOfPath(path, book);
  if (selected === null)
    return { kind: "unknown", address: { ...address, query: emptyQuery, selected: null } };
  return { kind: "address", address: { ...address, selected }, problems };
}

/** Writes an address as path and words; the inverse of `parseAddress` for every address that can be read. */
export function formatAddress(address: Address, defaultLanguage: Language): string {
  return pathOf(address, defaultLanguage) + formatWords(addressWords(address, defaultLanguage));
}

/** The same path with a slash at its end, at which file servers give the page of a folder. */
export function folderPath(path: string): string {
  return path.replace(/\/?(\?|$)/, "/$1");
}

/** The words of an address, in one order. */
export function addressWords(address: Address, defaultLanguage: Language): [string, string][] {
  const embed = address.surface === "embed";
  const share = address.surface === "share";
  const words: [string, string][] = formatQuery(address.query);
  if ((embed || share) && address.selected)
    words.push(["selected", `${address.selected.kind}:${address.selected.id}`]);
  if (address.compare.length > 0) words.push(["compare", address.compare.join(",")]);
  if (address.view !== "split") words.push(["view", address.view]);
  if (address.at !== null) words.push(["at", formatAt(address.at)]);
  if (address.list !== "places") words.push(["list", address.list]);
  if (address.sort !== "default") words.push(["sort", address.sort]);
  if (address.by !== "none") words.push(["by", address.by]);
  if (address.offset > 0) words.push(["offset", String(address.offset)]);
  if (address.theme !== null) words.push(["theme", address.theme]);
  if ((embed || share) && address.ui !== null) words.push(["ui", address.ui.join(",") || noParts]);
  if ((embed || share) && address.accent !== null) words.push(["accent", address.accent]);
  if (embed && address.autoHeight) words.push(["height", "auto"]);
  if (embed && address.language !== defaultLanguage) words.push(["lang", address.language]);
  if (share && address.embedLanguage !== null) words.push(["lang", address.embedLanguage]);
  if (share && address.size.kind !== "auto") words.push(["size", formatSize(address.size)]);
  if (share && address.snippet !== snippetKinds[0]) words.push(["snippet", address.snippet]);
  return words;
}

/** The permanent address of what an address selects: the page, free of filters and of how it is seen. */
export function permanentAddress({ language, selected }: Pick<Address, "language" | "selected">): Address {
  return {
    surface: "page",
    language,
    selected,
    query: emptyQuery,
    view: "split",
    at: null,
    list: "places",
    sort: "default",
    by: "none",
    offset: 0,
    compare: [],
    theme: null,
    ui: null,
    accent: null,
    autoHeight: false,
    embedLanguage: null,
    size: autoSize,
    snippet: snippetKinds[0],
  };
}

/** The embed that a builder's address builds. */
export function builtEmbed(share: Address, defaultLanguage: Language): Address {
  return {
    ...share,
    surface: "embed",
    language: share.embedLanguage ?? defaultLanguage,
    autoHeight: share.size.kind === "auto",
    embedLanguage: null,
    size: autoSize,
    snippet: snippetKinds[0],
  };
}

/** "?a=b&c=d", or nothing. Commas, colons and slashes stay readable (RFC 3986, section 3.4). */
export function formatWords(words: readonly (readonly [string, string])[]): string {
  if (words.length === 0) return "";
  const pairs = words.map(
    ([word, value]) => `${word}=${encodeURIComponent(value).replace(/%(2C|3A|2F)/g, decodeURIComponent)}`,
  );
  return `?${pairs.join("&")}`;
}

function pathOf({ surface, language, selected }: Address, defaultLanguage: Language): string {
  if (surface === "embed") return "/embed";
  const prefix = language === defaultLanguage ? "" : `/${language}`;
  if (surface === "share") return `${prefix}/share`;
  if (selected) return `${prefix}/${selected.kind}s/${selected.id}`;
  return prefix || "/";
}

function selectionOfPath(path: readonly string[], book: AddressBook): Selection | null {
  const [room, id] = path;
  if (path.length !== 2 || id === undefined) return null;
  if (room === "places" && book.isPlace(id)) return { kind: "place", id };
  if (room === "programmes" && book.isProgramme(id)) return { kind: "programme", id };
  return null;
}

function parseSelected(words: Words, book: AddressBook, problems: QueryProblem[]): Selection | null {
  const value = only("selected", words);
  if (value === null) return null;
  const [kind, id, rest] = value.split(":");
  if (kind === "place" && id && rest === undefined && book.isPlace(id)) return { kind, id };
  if (kind === "programme" && id && rest === undefined && book.isProgramme(id)) return { kind, id };
  problems.push({ word: "selected", value, reason: "unknown-value" });
  return null;
}

function parseCompare(words: Words, book: AddressBook, problems: QueryProblem[]): readonly string[] {
  const asked = [...new Set((only("compare", words) ?? "").split(",").filter(value => value !== ""))];
  for (const value of asked)
    if (!book.isPlace(value)) problems.push({ word: "compare", value, reason: "unknown-value" });
  return asked.filter(value => book.isPlace(value)).slice(0, mostCompared);
}

function parseAt(words: Words, viewIds: readonly string[], problems: QueryProblem[]): string | Camera | null {
  const value = only("at", words);
  if (value === null) return null;
  if (viewIds.includes(value)) return value;
  const numbers = value.split("/").map(part => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [zoom, lat, lon] = numbers;
  if (numbers.length === 3 && inRange(zoom, 0, 24) && inRange(lat, -85, 85) && inRange(lon, -360, 360))
    return { zoom: zoom!, lat: lat!, lon: lon! };
  problems.push({ word: "at", value, reason: "unknown-value", allowed: viewIds });
  return null;
}

function formatAt(at: string | Camera): string {
  if (typeof at === "string") return at;
  return `${round(at.zoom, 2)}/${round(at.lat, 4)}/${round(at.lon, 4)}`;
}

function parseOffset(words: Words, problems: QueryProblem[]): number {
  const value = only("offset", words);
  if (value === null) return 0;
  if (/^\d{1,7}$/.test(value)) return Number(value);
  problems.push({ word: "offset", value, reason: "unknown-value" });
  return 0;
}

function parseTheme(words: Words, problems: QueryProblem[]): ThemeChoice | null {
  const theme = oneOf("theme", words, [...themes, "auto"] as const, problems);
  return theme === "auto" ? null : theme;
}

function embedLanguage(words: Words, problems: QueryProblem[]): Language | null {
  return oneOf("lang", words, languages, problems);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
