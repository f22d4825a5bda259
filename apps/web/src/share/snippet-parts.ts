import { selectedName } from "@atlas/catalogue/selected-name";
import { summary } from "@atlas/catalogue/summary";
import type { SnippetParts } from "@atlas/core/embed-snippets";
import { summarySentence } from "@atlas/messages/summary-sentence";
import type { Reading } from "../app/reading.tsx";

/** What a snippet is written from: the builder's address, and what it shows, said in the embed's language. */
export function snippetParts({ address, settings, catalogue }: Reading): SnippetParts {
  const language = address.embedLanguage ?? settings.defaultLanguage;
  const shown =
    selectedName(catalogue, address.selected)?.[language] ??
    summarySentence(language, summary(catalogue, address.query, language));
  const atlas = catalogue.atlas.title[language];
  return {
    share: address,
    defaultLanguage: settings.defaultLanguage,
    atlas: settings.publicUrl,
    exported: settings.exported,
    title: `${shown} · ${atlas}`,
    linkText: `${atlas} · ${shown}`,
  };
}
