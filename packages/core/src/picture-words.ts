import { type Address, addressWords } from "./address.ts";
import type { Language } from "./language.ts";
import { queryWords } from "./query.ts";

/** Of an embed's words, those that change what a picture of its map shows. */
export const pictureWordNames: readonly string[] = [
  ...queryWords,
  "selected",
  "compare",
  "at",
  "theme",
  "ui",
  "lang",
];

/** The words of an address that a picture of its map is asked with, in one order. */
export function pictureWords(address: Address, defaultLanguage: Language): [string, string][] {
  const words = addressWords({ ...address, surface: "embed" }, defaultLanguage);
  return words.filter(([word]) => pictureWordNames.includes(word));
}
