/**
 * Version 1 of what the hosts of embeds rely on: every word, attribute, method, event and message, with its values.
 * `/share/docs` is written from these tables. `tests/cases/embed-contract-v1.json` has them once more: what is new is
 * added there, and nothing that stands there is ever renamed, removed or given another meaning.
 */
import { groupings, type ListKind, sortOrders, themes, viewsOfPage } from "./address.ts";
import { type EmbedEvents, embedErrorCodes, type HostCommands } from "./embed-messages.ts";
import { frameSandbox } from "./embed-snippets.ts";
import { embedParts, usualParts } from "./embed-words.ts";
import { languages } from "./language.ts";
import type { QueryWord } from "./query.ts";

/** Where hosts find things, after the address of the atlas. */
export const embedAddresses = {
  frame: "/embed",
  script: "/embed/v1/atlas.js",
  integrity: "/embed/v1/integrity.json",
  oembed: "/oembed",
} as const;

export interface EmbedWord {
  /** Values as they are written; what stands in angle brackets is to be filled in. */
  readonly values: readonly string[];
  /** Whether several values may stand together, separated by commas. */
  readonly many: boolean;
  /** What holds where the word is absent; "" where that is no value of the word. */
  readonly fallback: string;
}

/** Words of an embed's address that are none of its query. */
type ViewWord =
  | "selected"
  | "compare"
  | "view"
  | "at"
  | "list"
  | "sort"
  | "by"
  | "offset"
  | "theme"
  | "ui"
  | "accent"
  | "height"
  | "lang";

export type EmbedWordName = QueryWord | ViewWord;

const ids: EmbedWord = { values: ["<id>"], many: true, fallback: "" };
const year: EmbedWord = { values: ["<year>"], many: false, fallback: "" };
const lists: readonly ListKind[] = ["places", "records", "table"];

/** The words of `/embed?…`, in the order in which an address writes them. */
export const embedWords = {
  type: ids,
  group: ids,
  place: ids,
  project: ids,
  clause: ids,
  kind: ids,
  status: ids,
  from: year,
  to: year,
  q: { values: ["<text>"], many: false, fallback: "" },
  selected: { values: ["place:<id>", "programme:<id>"], many: false, fallback: "" },
  compare: { values: ["<id>"], many: true, fallback: "" },
  view: oneOf(viewsOfPage),
  at: { values: ["<view>", "<zoom>/<lat>/<lon>"], many: false, fallback: "" },
  list: oneOf(lists),
  sort: oneOf(sortOrders),
  by: oneOf(groupings),
  offset: { values: ["<number>"], many: false, fallback: "0" },
  theme: oneOf(["auto", ...themes]),
  ui: { values: [...embedParts, "none"], many: true, fallback: usualParts.join(",") },
  accent: { values: ["<rrggbb>"], many: false, fallback: "" },
  height: { values: ["auto"], many: false, fallback: "" },
  lang: { values: languages, many: false, fallback: "" },
} satisfies Record<EmbedWordName, EmbedWord>;

function oneOf(values: readonly string[]): EmbedWord {
  return { values, many: false, fallback: values[0]! };
}

/** Words that the element takes as attributes, with the same values. */
export const elementWords = (Object.keys(embedWords) as EmbedWordName[]).filter(
  word => !["offset", "height", "lang"].includes(word),
);

export interface ElementAttribute {
  readonly values: readonly string[];
  readonly fallback: string;
}

/** Attributes of `<cooperation-atlas>` besides those that are words. */
export const elementAttributes = {
  lang: { values: languages, fallback: "" },
  title: { values: ["<text>"], fallback: "" },
  width: { values: ["<pixels>"], fallback: "100%" },
  height: { values: ["auto", "<pixels>"], fallback: "auto" },
  ratio: { values: ["<width>:<height>"], fallback: "" },
  sandbox: { values: ["<sandbox>"], fallback: frameSandbox },
  src: { values: ["<address>"], fallback: "" },
} satisfies Record<string, ElementAttribute>;

/** Methods of the element: each sends the command of its name. */
export const elementMethods = {
  select: "(selected: string | null) => void",
  filter: "(words?: string | Record<string, string>) => void",
  fitTo: "(at: string) => void",
} satisfies Record<Exclude<keyof HostCommands, "hello">, string>;

/** Events of the element: each has the payload of the message of its name as its `detail`. */
export const elementEvents = [
  "ready",
  "selection",
  "filter",
  "view",
  "error",
] as const satisfies readonly Exclude<keyof EmbedEvents, "resize">[];

/** The type of a field as the tables write it, from the type itself, so that neither changes alone. */
type Written<Value> = [Value] extends [readonly [number, number, number, number]]
  ? "[number, number, number, number]"
  : [Value] extends [boolean]
    ? "boolean"
    : [Value] extends [number]
      ? "number"
      : [Value] extends [string]
        ? "string"
        : [Value] extends [string | null]
          ? "string | null"
          : never;

type Fields<Messages> = {
  readonly [Type in keyof Messages]: {
    readonly [Field in keyof Messages[Type] as string extends Field ? never : Field]: Written<
      Messages[Type][Field]
    >;
  };
};

/** What an embed tells its host, field by field. */
export const eventFields = {
  ready: { height: "number", origin: "string", greeted: "boolean" },
  resize: { height: "number" },
  selection: { selected: "string | null", name: "string | null", url: "string | null" },
  filter: { words: "string", numberMatched: "number", summary: "string" },
  view: {
    zoom: "number",
    lat: "number",
    lon: "number",
    bbox: "[number, number, number, number]",
    words: "string",
  },
  error: { code: "string", message: "string" },
} as const satisfies Fields<EmbedEvents>;

/** What a host may tell an embed, field by field. */
export const commandFields = {
  hello: {},
  select: { selected: "string | null" },
  filter: { words: "string" },
  fitTo: { at: "string" },
} as const satisfies Fields<HostCommands>;

/** Codes of the event `error`; the last is said by the element alone, of an embed that does not answer. */
export const errorCodes = [...embedErrorCodes, "no-answer"] as const;

/** The height in the words of other systems, said besides `resize` by an embed with `height=auto`. */
export const heightMessages = [
  { system: "Datawrapper", message: '{"datawrapper-height":{"cooperation-atlas":<pixels>}}' },
  { system: "AMP", message: '{"sentinel":"amp","type":"embed-size","height":<pixels>}' },
  { system: "pym.js", message: "pymxPYMx<childId>xPYMxheightxPYMx<pixels>" },
] as const;

/** The words of `/oembed?…`. */
export const oembedWords = {
  url: { values: ["<address>"], many: false, fallback: "" },
  format: { values: ["json"], many: false, fallback: "json" },
  maxwidth: { values: ["<pixels>"], many: false, fallback: "" },
  maxheight: { values: ["<pixels>"], many: false, fallback: "" },
} as const satisfies Record<string, EmbedWord>;
