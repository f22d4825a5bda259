import type { SnippetParts } from "@atlas/core/embed-snippets";
import type { Reading } from "../app/reading.tsx";

/** What a snippet is written from: the builder's address, and the words of the page for its link and title. */
export function snippetParts({ address, settings, messages, catalogue, findings }: Reading): SnippetParts {
  const language = address.embedLanguage ?? settings.defaultLanguage;
  const { selected } = address;
  const name =
    selected?.kind === "place"
      ? catalogue.placesById.get(selected.id)!.name[language]
      : selected
        ? catalogue.programmesById.get(selected.id)!.title[language]
        : null;
  const atlas = catalogue.atlas.title[language];
  return {
    share: address,
    defaultLanguage: settings.defaultLanguage,
    atlas: settings.publicUrl,
    title: name === null ? atlas : `${name} · ${atlas}`,
    linkText: `${messages.openAtlas}: ${messages.headline(findings.headline)}`,
  };
}
