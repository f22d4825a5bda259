/** Server only: writes down, once, everything a search should find, in three scripts and in pinyin. */
import type { LocalizedText } from "@atlas/core/language";
import type { Records } from "@atlas/core/records";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { foldText, type SearchKeys } from "./search-text.ts";

/**
 * The keys of all programmes, places and organisations. Names and titles also get their pinyin without tones, joined
 * and by syllables, so that "kashi" and "ka shi" find Kashgar; every Chinese text also stands in the other script.
 */
export function searchKeysOf({ places, programmes }: Pick<Records, "places" | "programmes">): SearchKeys {
  const write = keyWriter();
  return {
    programmes: Object.fromEntries(
      programmes.map(({ id, title, summary, sites }) => [
        id,
        write([title, ...sites.map(site => site.name)], [summary]),
      ]),
    ),
    places: Object.fromEntries(
      places.map(({ id, name, shortName, aliases }) => [id, write([name, shortName], [], aliases)]),
    ),
    organisations: Object.fromEntries(
      programmes.flatMap(programme =>
        programme.organisations.map(({ name, names }) => [name, write([names], [], [name])]),
      ),
    ),
  };
}

function keyWriter() {
  const toSimplified = Converter({ from: "t", to: "cn" });
  // A reader may write the characters of Hong Kong, of Taiwan, or those of the OpenCC standard: 裏, 裡.
  const toTraditional = (["hk", "tw", "t"] as const).map(to => Converter({ from: "cn", to }));
  const inAllScripts = (texts: readonly string[]): string[] => {
    const simplified = texts.map(text => toSimplified(text));
    return [
      ...texts,
      ...simplified,
      ...toTraditional.flatMap(convert => simplified.map(text => convert(text))),
    ];
  };
  return (
    names: readonly LocalizedText[],
    prose: readonly LocalizedText[],
    spellings: readonly string[] = [],
  ) => {
    const chinese = [...names, ...prose].flatMap(text => [text["zh-Hans"], text["zh-Hant"]]);
    const english = [...names, ...prose].map(text => text.en);
    const sounds = names.flatMap(text => soundsOf(text["zh-Hans"]));
    const lines = [...inAllScripts([...chinese, ...spellings]), ...english, ...sounds].map(foldText);
    return [...new Set(lines)].filter(line => line !== "").join("\n");
  };
}

/** Pinyin without tones, by syllables and joined, also with v for ü as keyboards write it. */
function soundsOf(text: string): string[] {
  const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive" });
  return [" ", ""].flatMap(separator => {
    const sound = syllables.join(separator);
    return [sound, sound.replaceAll("ü", "v")];
  });
}
