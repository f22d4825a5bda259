/** From the words of an image to what `cartography` draws: the question, and its words in the image's language. */
import { estimatedTextWidth } from "@atlas/cartography/estimated-text-width";
import type { MapQuestion } from "@atlas/cartography/map-question";
import type { StaticMapRequest } from "@atlas/cartography/static-layout";
import { type StaticMapWords, staticMapWords } from "@atlas/cartography/static-map-words";
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { find } from "@atlas/catalogue/find";
import { placeLinks } from "@atlas/catalogue/links";
import { mostRecords } from "@atlas/catalogue/most-records";
import { newestSource } from "@atlas/catalogue/newest-source";
import { partnersFound } from "@atlas/catalogue/partners";
import { placeSummary, summary } from "@atlas/catalogue/summary";
import type { Address } from "@atlas/core/address";
import { loadMessages } from "@atlas/messages/load-messages";
import type { Messages } from "@atlas/messages/messages";
import { summarySentence } from "@atlas/messages/summary-sentence";
import type { Config } from "../config.ts";
import type { MapWords } from "./map-words.ts";

export async function mapRequest(
  { address, theme, parts, width, height }: MapWords,
  catalogue: Catalogue,
  config: Config,
): Promise<StaticMapRequest> {
  const messages = await loadMessages(address.language);
  return {
    question: questionOf(address, catalogue, config),
    words: wordsOf(address, catalogue, messages, config),
    width,
    height,
    theme,
    parts,
    most: mostRecords(catalogue),
  };
}

function questionOf(address: Address, catalogue: Catalogue, { worldview }: Config): MapQuestion {
  const { language, query, selected, compare, at } = address;
  return {
    atlas: catalogue.atlas,
    codeLists: catalogue.codeLists,
    placesById: catalogue.placesById,
    programmesById: catalogue.programmesById,
    worldview,
    language,
    query,
    programmes: find(catalogue, query),
    partners: placeLinks(catalogue, query),
    selected,
    compare,
    at,
    surface: "picture",
    measure: estimatedTextWidth,
  };
}

function wordsOf(address: Address, catalogue: Catalogue, messages: Messages, config: Config): StaticMapWords {
  const { language, query } = address;
  const names = [...partnersFound(catalogue, query)]
    .sort((one, other) => other.programmes - one.programmes)
    .map(({ place, programmes }) => `${catalogue.placesById.get(place)!.shortName[language]} ${programmes}`);
  return staticMapWords(messages, {
    ...headingOf(address, catalogue),
    description: [messages.enumerated(names), messages.countingRule].filter(Boolean).join(" "),
    reviewNumber: config.reviewNumber,
    mapAttribution: config.mapAttribution,
    newest: newestSource(find(catalogue, query)),
  });
}

/** What is selected, else the atlas; and where and what it is, or what the query finds. */
function headingOf({ language, query, selected }: Address, catalogue: Catalogue) {
  const { atlas, codeLists, placesById, programmesById } = catalogue;
  if (selected?.kind === "programme") {
    const { title, type, places } = programmesById.get(selected.id)!;
    const { name } = codeLists.programmeTypes.find(({ id }) => id === type)!;
    const names = places.map(id => placesById.get(id)!.shortName);
    return { title: title[language], sentence: [...names, name].map(text => text[language]).join(" · ") };
  }
  if (selected?.kind === "place" && selected.id !== atlas.home)
    return {
      title: placesById.get(selected.id)!.name[language],
      sentence: summarySentence(language, placeSummary(catalogue, query, selected.id, language)),
    };
  return {
    title: atlas.title[language],
    sentence: summarySentence(language, summary(catalogue, query, language)),
  };
}
