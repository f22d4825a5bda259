/** The languages every text of the atlas is written in, as BCP 47 tags, in the order they are offered. */
export const languages = ["zh-Hans", "zh-Hant", "en"] as const;

export type Language = (typeof languages)[number];

/** One text in every language. A text with a missing language is not a text: the validator refuses it. */
export type LocalizedText = Readonly<Record<Language, string>>;

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
