import { type Language, type LocalizedText, languages } from "@atlas/core/language";

/** A text as flat properties: `name` in the language asked for, then `name_zh_hans`, `name_zh_hant`, `name_en`. */
export function localizedProperties(
  property: string,
  text: LocalizedText,
  language: Language,
): Record<string, string> {
  const own = languages.map(each => [`${property}_${each.toLowerCase().replace("-", "_")}`, text[each]]);
  return { [property]: text[language], ...Object.fromEntries(own) };
}
