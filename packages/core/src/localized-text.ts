import { z } from "zod";
import { type Language, languages } from "./language.ts";

const text = z.string().refine(value => value.trim() !== "", "is empty; write the text in this language");

/** The schema of a text for readers: all languages, none empty. */
export const localizedText = z.strictObject(
  Object.fromEntries(languages.map(language => [language, text])) as Record<Language, typeof text>,
);
