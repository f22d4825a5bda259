/** What the pages are compared with: the source's names, the words for people, and the API's answers. */
import { readFileSync } from "node:fs";
import type { Atlas } from "@atlas/core/atlas";
import type { CodeLists } from "@atlas/core/code-lists";
import type { Language } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { english } from "@atlas/messages/english";
import type { Messages } from "@atlas/messages/messages";
import { simplifiedChinese } from "@atlas/messages/simplified-chinese";
import { traditionalChinese } from "@atlas/messages/traditional-chinese";
import type { APIRequestContext } from "@playwright/test";

export const messagesOf: Readonly<Record<Language, Messages>> = {
  "zh-Hans": simplifiedChinese,
  "zh-Hant": traditionalChinese,
  en: english,
};

/** The address of the first page in each language. */
export const homeOf: Readonly<Record<Language, string>> = {
  "zh-Hans": "/",
  "zh-Hant": "/zh-Hant",
  en: "/en",
};

const read = <Shape>(file: string): Shape =>
  JSON.parse(readFileSync(new URL(`../../geodata/${file}`, import.meta.url), "utf8")) as Shape;

export const codeLists = read<CodeLists>("codelists.json");

export const atlas = read<Atlas>("atlas.json");

export function placeOf(id: string): Place {
  return read<{ properties: Place }>(`places/${id}.geojson`).properties;
}

export function programmeOf(id: string): Programme {
  return read<Programme>(`programmes/${id}.json`);
}

/** What the API says to a query: programmes found, by option, and by partner. */
export async function answerOf(request: APIRequestContext, words: string) {
  const facets = await (await request.get(`/api/facets?${words}`)).json();
  const links = await (await request.get(`/api/collections/links/items?${words}`)).json();
  const byPlace = Object.fromEntries(
    (links as Links).features.map(({ id, properties }) => [id, properties.programmes]),
  );
  return {
    records: (facets as Facets).numberMatched,
    facets: (facets as Facets).facets,
    byPlace,
    /** Partners with a programme, sorted. */
    partners: Object.keys(byPlace)
      .filter(id => byPlace[id]! > 0)
      .sort(),
  };
}

interface Facets {
  readonly numberMatched: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Links {
  readonly features: readonly { readonly id: string; readonly properties: { readonly programmes: number } }[];
}
