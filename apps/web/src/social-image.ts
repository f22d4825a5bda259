import type { Catalogue } from "@atlas/catalogue/catalogue";
import { placeSummary, summary } from "@atlas/catalogue/summary";
import { type Address, formatWords } from "@atlas/core/address";
import { usualImage } from "@atlas/core/embed-snippets";
import { pictureWords } from "@atlas/core/picture-words";
import { summarySentence } from "@atlas/messages/summary-sentence";
import type { PageSettings } from "./page-request.ts";

export interface SocialImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** The picture that social networks show of a page: the map of its query, or of what it selects. */
export function socialImage(address: Address, catalogue: Catalogue, settings: PageSettings): SocialImage {
  return { url: urlOf(address, settings), ...usualImage, alt: altOf(address, catalogue) };
}

function urlOf(address: Address, { publicUrl, defaultLanguage, exported }: PageSettings): string {
  const { language } = address;
  // Files know one picture for each language, that of the whole atlas.
  if (exported) return `${publicUrl}${language === defaultLanguage ? "" : `/${language}`}/map.png`;
  const shown = { ...address, theme: null, ui: null };
  return `${publicUrl}/map.png${formatWords(pictureWords(shown, defaultLanguage))}`;
}

function altOf({ selected, query, language }: Address, catalogue: Catalogue): string {
  const { atlas, placesById, programmesById } = catalogue;
  if (selected?.kind === "programme")
    return `${programmesById.get(selected.id)!.title[language]} · ${atlas.title[language]}`;
  const isPartner = selected !== null && selected.id !== atlas.home;
  const name = isPartner ? placesById.get(selected.id)!.name : atlas.title;
  const facts = isPartner
    ? placeSummary(catalogue, query, selected.id, language)
    : summary(catalogue, query, language);
  return `${name[language]}: ${summarySentence(language, facts)}`;
}
