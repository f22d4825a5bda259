/** What the reference for hosts of embeds (`/share/docs`) says. The names it explains are data: `core/embed-contract.ts`. */
export interface DocsMessages {
  readonly docsTitle: string;
  readonly docsLead: string;
  readonly skipToText: string;
  readonly contentsTitle: string;
  readonly builderLink: string;
  readonly frameTitle: string;
  readonly frameText: string;
  readonly elementTitle: string;
  readonly elementText: string;
  readonly pinnedText: (address: string) => string;
  readonly wordsTitle: string;
  readonly wordsText: string;
  readonly columns: Readonly<
    Record<
      | "word"
      | "attribute"
      | "method"
      | "message"
      | "code"
      | "system"
      | "values"
      | "fallback"
      | "payload"
      | "meaning",
      string
    >
  >;
  readonly severalValues: string;
  readonly wordMeanings: Readonly<
    Record<
      | "type"
      | "group"
      | "place"
      | "project"
      | "clause"
      | "kind"
      | "status"
      | "from"
      | "to"
      | "q"
      | "selected"
      | "compare"
      | "view"
      | "at"
      | "list"
      | "sort"
      | "by"
      | "offset"
      | "theme"
      | "ui"
      | "accent"
      | "height"
      | "lang",
      string
    >
  >;
  readonly idsTitle: string;
  readonly idsAt: Readonly<Record<"codelists" | "decision" | "places" | "views", string>>;
  readonly attributesTitle: string;
  readonly attributesText: string;
  readonly attributeMeanings: Readonly<
    Record<"lang" | "title" | "width" | "height" | "ratio" | "sandbox" | "src", string>
  >;
  readonly methodsTitle: string;
  readonly methodsText: string;
  readonly elementEventsTitle: string;
  readonly elementEventsText: string;
  readonly messagesTitle: string;
  readonly messagesText: string;
  readonly eventsTitle: string;
  readonly eventMeanings: Readonly<
    Record<"ready" | "resize" | "selection" | "filter" | "view" | "error", string>
  >;
  readonly commandsTitle: string;
  readonly commandsText: string;
  readonly commandMeanings: Readonly<Record<"hello" | "select" | "filter" | "fitTo", string>>;
  readonly errorsTitle: string;
  readonly errorMeanings: Readonly<
    Record<"map-unavailable" | "data-unavailable" | "bad-command" | "no-answer", string>
  >;
  readonly heightsTitle: string;
  readonly heightsText: string;
  readonly policyTitle: string;
  readonly policyFrame: string;
  readonly policyElement: string;
  readonly troubleTitle: string;
  readonly troubles: Readonly<
    Record<
      "refused" | "mixed" | "sandbox" | "stripped" | "nested" | "storage",
      { sign: string; cure: string }
    >
  >;
  readonly oembedTitle: string;
  readonly oembedText: string;
  readonly oembedMeanings: Readonly<Record<"url" | "format" | "maxwidth" | "maxheight", string>>;
  readonly promiseTitle: string;
  readonly promises: readonly string[];
}
