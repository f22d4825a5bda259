import { basemapSources } from "./basemap-sources.ts";

/** The words of a picture of the map: whoever asks for one brings them in its language. */
export interface StaticMapWords {
  /** What the picture is about, and the sentence with what was found. */
  readonly title: string;
  readonly sentence: string;
  /** For those who do not see it: the counts as text. */
  readonly description: string;
  /** The number of the map's review, or that the map is schematic. */
  readonly review: string;
  readonly sources: string;
  /** The newest date of a source, where one is known. */
  readonly newest: string | null;
  readonly attribution: string | null;
  readonly legendArea: string;
  readonly legendLine: string;
  readonly countingRule: string;
  /** What stands under a province that the theme has no data for. */
  readonly noData: string;
  placesAndRecords(facts: { readonly places: number; readonly records: number }): string;
  kilometres(count: number): string;
}

/** What it takes of an atlas's messages. */
export interface MessagesOfMap
  extends Pick<
    StaticMapWords,
    "legendArea" | "legendLine" | "countingRule" | "placesAndRecords" | "kilometres"
  > {
  readonly schematic: string;
  readonly noDataHere: string;
  reviewNumber(number: string): string;
  mapData(names: string): string;
  newestSource(date: string): string;
  date(partialDate: string): string;
}

export interface StaticMapFacts extends Pick<StaticMapWords, "title" | "sentence" | "description"> {
  readonly reviewNumber: string | null;
  readonly mapAttribution: string | null;
  /** Date of the newest source, as partial as it is. */
  readonly newest: string | null;
}

export function staticMapWords(messages: MessagesOfMap, facts: StaticMapFacts): StaticMapWords {
  const { title, sentence, description, reviewNumber, mapAttribution, newest } = facts;
  return {
    title,
    sentence,
    description,
    review: reviewNumber ? messages.reviewNumber(reviewNumber) : messages.schematic,
    // A curly apostrophe is as wide as a character in Chinese fonts.
    sources: messages.mapData(basemapSources.replace("’", "'")),
    newest: newest === null ? null : messages.newestSource(messages.date(newest)),
    attribution: mapAttribution,
    legendArea: messages.legendArea,
    legendLine: messages.legendLine,
    countingRule: messages.countingRule,
    noData: messages.noDataHere,
    placesAndRecords: messages.placesAndRecords,
    kilometres: messages.kilometres,
  };
}
