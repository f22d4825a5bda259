/** Text to search in, computed once by `search-keys.ts`: folded, one line a field. */
export interface SearchKeys {
  /** By programme id: title, summary and names of sites, in three scripts. */
  readonly programmes: Readonly<Record<string, string>>;
  /** By place id: names and aliases. */
  readonly places: Readonly<Record<string, string>>;
  /** By the `name` of an organisation. */
  readonly organisations: Readonly<Record<string, string>>;
}

/** The one form in which text is compared: NFKC (full-width letters become plain ones), lower case, trimmed. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
