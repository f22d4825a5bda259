import type { Language } from "@atlas/core/language";

/** How each language offers itself, in itself: the same in every language of the page. */
export const languageShort: Readonly<Record<Language, string>> = {
  "zh-Hans": "简",
  "zh-Hant": "繁",
  en: "EN",
};
