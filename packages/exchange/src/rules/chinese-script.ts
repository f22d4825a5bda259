import { Converter as SimplifiedToTraditional } from "opencc-js/cn2t";
import { Converter as TraditionalToSimplified } from "opencc-js/t2cn";
import { fieldOf, type Problem } from "../problem.ts";
import type { SourceTree } from "../source-tree.ts";

/** The correction of a wrong character, by the character. */
type Wrong = ReadonlyMap<string, string>;

/**
 * Characters that OpenCC takes for Traditional ones but that the Table of General Standard Chinese Characters (2013)
 * keeps beside the simplified ones: 乾 in 乾县, 乾务镇 and names; 昇 in 昇腾 and names; 噁 in 二噁英; 薹 in 菜薹; 拚 in
 * 拚命; 麴 and 氾, surnames; 藉 in 藉以; 覆 in 答覆; 著 and 瞭 in 著名 and 瞭望, which OpenCC knows in most words.
 */
const standardBesides = new Set("乾昇噁薹拚麴氾藉覆著瞭");

/**
 * Each Chinese text is in the script of its language. Only texts for readers are checked, not titles of sources, which
 * keep their own script. A text is looked at even where the rest of its record is broken.
 */
export function chineseScriptProblems(tree: SourceTree): readonly Problem[] {
  const findTraditional = traditionalFinder();
  const findSimplified = simplifiedFinder();
  return tree.files.flatMap(({ path: file, content }) =>
    localizedTexts(content).flatMap(({ path, text }) => [
      ...scriptProblem(file, [...path, "zh-Hans"], text["zh-Hans"], findTraditional, "Traditional"),
      ...scriptProblem(file, [...path, "zh-Hant"], text["zh-Hant"], findSimplified, "Simplified"),
    ]),
  );
}

function scriptProblem(
  file: string,
  path: readonly PropertyKey[],
  value: unknown,
  find: (text: string) => Wrong,
  script: string,
): readonly Problem[] {
  if (typeof value !== "string") return [];
  const wrong = [...find(value)].map(([character, right]) => `${right} for ${character}`);
  if (wrong.length === 0) return [];
  const message = `has characters of ${script} Chinese; write ${wrong.join(", ")}`;
  return [{ file, field: fieldOf(path), value, message }];
}

/** Traditional characters in a Simplified text: those that OpenCC, which knows them by their words, would change. */
function traditionalFinder(): (text: string) => Wrong {
  const simplify = TraditionalToSimplified({ from: "t", to: "cn" });
  return text => {
    const right = [...simplify(text)];
    const pairs = [...text].map((character, index): [string, string] => [character, right[index] ?? ""]);
    return new Map(pairs.filter(([one, other]) => one !== other && !standardBesides.has(one)));
  };
}

/**
 * Characters in a Traditional text that exist in Simplified Chinese only: OpenCC would change them, and Big5 does not
 * have them. Characters of both scripts (后, 里, 台) are let pass, since only their sense tells.
 */
function simplifiedFinder(): (text: string) => Wrong {
  const traditionalise = SimplifiedToTraditional({ from: "cn", to: "t" });
  const traditional = big5Characters();
  return text => {
    const candidates = [...new Set(text)].filter(character => !traditional.has(character));
    const pairs = candidates.map((one): [string, string] => [one, traditionalise(one)]);
    return new Map(pairs.filter(([one, other]) => one !== other));
  };
}

/** The 13,053 characters of Big5 without the Hong Kong supplement, which has simplified ones (bytes A440-C67E, C940-F9D5). */
function big5Characters(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const code = lead * 0x100 + trail;
      const gap = (trail > 0x7e && trail < 0xa1) || (code > 0xc67e && code < 0xc940) || code > 0xf9d5;
      if (!gap) bytes.push(lead, trail);
    }
  return new Set(new TextDecoder("big5").decode(new Uint8Array(bytes)));
}

/** Every object that is a text in several languages, wherever it stands, with the path to it. */
function localizedTexts(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly text: Readonly<Record<string, unknown>> }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedTexts(item, [...path, index]));
  if ("zh-Hans" in value || "zh-Hant" in value)
    return [{ path, text: value as Readonly<Record<string, unknown>> }];
  return Object.entries(value).flatMap(([key, item]) => localizedTexts(item, [...path, key]));
}
