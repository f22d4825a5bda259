/// <reference lib="es2022.intl" /> Intl.Segmenter, which Node has
/** Server only: writes down, once, what a search should find beyond the records' own words. */
import type { LocalizedText } from "@atlas/core/language";
import type { Records } from "@atlas/core/records";
import { Converter } from "opencc-js";
import { customPinyin, pinyin } from "pinyin-pro";
import { nameReadings } from "./name-readings.ts";
import { foldText, organisationLines, placeLines, programmeLines, type SearchKeys } from "./search-text.ts";

/**
 * Every text in the other scripts, and every name in pinyin without tones: of programmes and places by syllables and
 * joined, so that "kashi" and "ka shi" find Kashgar; of organisations by words, because joined names run into others
 * ("guan guang xie hui" would be found by "guangxi").
 */
export function searchKeysOf({ places, programmes }: Pick<Records, "places" | "programmes">): SearchKeys {
  customPinyin(nameReadings);
  const inOtherScripts = scriptWriter();
  const organisations = programmes.flatMap(programme => programme.organisations);
  return {
    programmes: keysBy(programmes, programme => {
      const own = programmeLines(programme);
      const names = [programme.title, ...programme.sites.map(site => site.name)];
      return [programme.id, own, [...inOtherScripts(own), ...names.flatMap(soundsOf)]];
    }),
    places: keysBy(places, place => {
      const own = placeLines(place);
      return [place.id, own, [...inOtherScripts(own), ...[place.name, place.shortName].flatMap(soundsOf)]];
    }),
    organisations: keysBy(organisations, organisation => {
      const own = organisationLines(organisation);
      return [organisation.name, own, [...inOtherScripts(own), ...wordSoundsOf(organisation.names)]];
    }),
  };
}

/** The lines an item's own words do not hold already, by its id. */
function keysBy<T>(
  items: readonly T[],
  read: (item: T) => [id: string, own: string[], further: string[]],
): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const item of items) {
    const [id, own, further] = read(item);
    const lines = [...new Set(further.map(foldText))].filter(line => line !== "" && !own.includes(line));
    if (lines.length > 0) keys[id] = lines.join("\n");
  }
  return keys;
}

/** Chinese texts in simplified characters and in the traditional ones of Hong Kong and of Taiwan (裏, 裡). */
function scriptWriter(): (texts: readonly string[]) => string[] {
  const toSimplified = Converter({ from: "t", to: "cn" });
  const toTraditional = (["hk", "tw"] as const).map(to => Converter({ from: "cn", to }));
  return texts =>
    texts.flatMap(text => {
      const simplified = toSimplified(text);
      return [simplified, ...toTraditional.map(convert => convert(simplified))];
    });
}

function soundsOf(name: LocalizedText): string[] {
  const syllables = pinyin(name["zh-Hans"], { toneType: "none", type: "array", nonZh: "consecutive" });
  return withPlainLetters([syllables.join(" "), syllables.join("")]);
}

function wordSoundsOf(name: LocalizedText): string[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(name["zh-Hans"])];
  return withPlainLetters([
    words
      .map(({ segment }) =>
        pinyin(segment, { toneType: "none", type: "array", nonZh: "consecutive" }).join(""),
      )
      .join(" "),
  ]);
}

/** The sounds, also with v for ü as keyboards write it. */
function withPlainLetters(sounds: readonly string[]): string[] {
  return sounds.flatMap(sound => [sound, sound.replace(/ü/g, "v")]);
}
