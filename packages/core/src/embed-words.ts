/** The words that embeds and their builder add to an address: parts, accent, size, kind of snippet. */
import { inRange, only } from "./address-values.ts";
import type { QueryProblem, Words } from "./query.ts";

/** Parts of an embed that its host may show or leave out; attribution and the way to the atlas always stay. */
export const embedParts = ["title", "search", "filters", "list", "legend"] as const;
export type EmbedPart = (typeof embedParts)[number];

/** What an embed shows when its host asks for nothing else. */
export const usualParts: readonly EmbedPart[] = ["title", "list", "legend"];

/** How large an embed stands on its host's page, in CSS pixels; a ratio is filled to the width there is. */
export type EmbedSize =
  | { readonly kind: "auto" }
  | { readonly kind: "fixed" | "ratio"; readonly width: number; readonly height: number };

/** Least and greatest length of a side of a fixed size. */
export const leastSide = 200;
export const greatestSide = 4000;

/** What a builder writes for a host to paste. */
export const snippetKinds = ["element", "iframe", "plain", "image", "link", "oembed"] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const autoSize: EmbedSize = { kind: "auto" };

export function parseSize(words: Words, problems: QueryProblem[]): EmbedSize {
  const value = only("size", words);
  if (value === null || value === autoSize.kind) return autoSize;
  const [, width, sign, height] = /^(\d{1,4})([x:])(\d{1,4})$/.exec(value) ?? [];
  const sides = [Number(width), Number(height)] as const;
  if (sign === "x" && sides.every(side => inRange(side, leastSide, greatestSide)))
    return { kind: "fixed", width: sides[0], height: sides[1] };
  if (sign === ":" && sides.every(side => inRange(side, 1, 100)) && inRange(sides[0] / sides[1], 0.25, 4))
    return { kind: "ratio", width: sides[0], height: sides[1] };
  problems.push({ word: "size", value, reason: "unknown-value", allowed: ["auto", "640x400", "16:9"] });
  return autoSize;
}

export function formatSize(size: EmbedSize): string {
  if (size.kind === "auto") return "auto";
  return `${size.width}${size.kind === "fixed" ? "x" : ":"}${size.height}`;
}

/** The word for an embed of the map, its attribution and the way to the atlas alone. */
export const noParts = "none";

export function parseParts(words: Words, problems: QueryProblem[]): readonly EmbedPart[] | null {
  // A form sends a part for each box that is ticked.
  const asked = words
    .getAll("ui")
    .flatMap(value => value.split(","))
    .filter(value => value !== "");
  const known = (value: string): value is EmbedPart => embedParts.some(part => part === value);
  const wrong = asked.filter(value => !known(value) && value !== noParts);
  for (const value of wrong)
    problems.push({ word: "ui", value, reason: "unknown-value", allowed: [...embedParts, noParts] });
  if (asked.length === wrong.length) return null;
  return embedParts.filter(part => asked.includes(part));
}

export function parseAccent(words: Words, problems: QueryProblem[]): string | null {
  const value = only("accent", words);
  if (value === null) return null;
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? [];
  if (digits !== undefined) return digits.toLowerCase();
  problems.push({ word: "accent", value, reason: "unknown-value" });
  return null;
}
