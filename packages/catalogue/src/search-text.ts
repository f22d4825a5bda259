import type { LocalizedText } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";

/**
 * What a search should find beyond what the records say: other scripts, pinyin. Computed once by `search-keys.ts`;
 * folded, one spelling a line; absent where there is nothing to add.
 */
export interface SearchKeys {
  /** By programme id. */
  readonly programmes: Readonly<Record<string, string>>;
  /** By place id. */
  readonly places: Readonly<Record<string, string>>;
  /** By the `name` of an organisation. */
  readonly organisations: Readonly<Record<string, string>>;
}

/** The one form in which text is compared: NFKC (full-width letters become plain ones), lower case, trimmed. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

/** A programme's own words that are searched: title, summary, names of sites. */
export function programmeLines({ title, summary, sites }: Programme): string[] {
  return folded([title, summary, ...sites.map(site => site.name)]);
}

/** A place's own words that are searched: names and aliases. */
export function placeLines({ name, shortName, aliases }: Place): string[] {
  return folded([name, shortName], aliases);
}

/** An organisation's own words that are searched. */
export function organisationLines({ name, names }: Programme["organisations"][number]): string[] {
  return folded([names], [name]);
}

function folded(texts: readonly LocalizedText[], spellings: readonly string[] = []): string[] {
  return [...new Set([...texts.flatMap(text => Object.values(text)), ...spellings].map(foldText))];
}
