import { foldText } from "@atlas/catalogue/search-text";
import type { Language, LocalizedText } from "@atlas/core/language";

/** A text in three pieces: what stands before the words looked for, these, and what comes after. */
export type MarkedText = readonly [before: string, match: string, after: string];

/** Where a text holds the words looked for, in any case and width; null when it does not. */
export function markText(text: string, words: string): MarkedText | null {
  const range = rangeIn(text, foldText(words));
  return range ? cut(text, range) : null;
}

/**
 * The same for a text in several languages, of which one is shown. Words in simplified characters mark the traditional
 * ones at their place, and the other way round, where both spellings are of one length.
 */
export function markLocalized(text: LocalizedText, language: Language, words: string): MarkedText | null {
  const shown = text[language];
  const own = markText(shown, words);
  if (own || language === "en") return own;
  const twin = text[language === "zh-Hans" ? "zh-Hant" : "zh-Hans"];
  const range = twin.length === shown.length ? rangeIn(twin, foldText(words)) : null;
  return range ? cut(shown, range) : null;
}

/** A long text cut down to the neighbourhood of its match, in UTF-16 units. */
export function excerptOf([before, match, after]: MarkedText, lead = 16, tail = 60): MarkedText {
  return [
    before.length > lead ? `…${before.slice(-lead)}` : before,
    match,
    after.length > tail ? `${after.slice(0, tail)}…` : after,
  ];
}

type Range = readonly [start: number, end: number];

// Folding can change the length of a text, so each folded unit remembers the character it came from.
function rangeIn(text: string, needle: string): Range | null {
  if (needle === "") return null;
  let folded = "";
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize("NFKC").toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) from.push(at);
    folded += plain;
    at += character.length;
  }
  from.push(at);
  const start = folded.indexOf(needle);
  if (start < 0) return null;
  const last = from[start + needle.length - 1]!;
  const end = from.find(one => one > last) ?? at;
  return [from[start]!, end];
}

function cut(text: string, [start, end]: Range): MarkedText {
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
