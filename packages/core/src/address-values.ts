/** Reads single values out of the words of an address; what cannot be taken is reported and dropped. */
import type { QueryProblem, Words } from "./query.ts";

/** The value of a word that takes one of a few; null where it is absent or none of them. */
export function oneOf<Value extends string>(
  word: string,
  words: Words,
  allowed: readonly Value[],
  problems: QueryProblem[],
): Value | null {
  const value = only(word, words);
  if (value === null) return null;
  const found = allowed.find(one => one === value);
  if (found === undefined) problems.push({ word, value, reason: "unknown-value", allowed });
  return found ?? null;
}

/** The first value of a word that is not empty. */
export function only(word: string, words: Words): string | null {
  return words.getAll(word).find(value => value !== "") ?? null;
}

export function inRange(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most;
}
