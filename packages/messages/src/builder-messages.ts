import type { CheckMessages } from "./check-messages.ts";

/** What the builder of embeds says. Apart from the words of all pages, so that these stay small. */
export interface BuilderMessages {
  readonly shareTitle: string;
  readonly shareLead: string;
  readonly shownTitle: string;
  readonly shownFrom: string;
  readonly addFilter: string;
  readonly changeFilters: string;
  readonly selectedHere: (name: string) => string;
  readonly deselect: (name: string) => string;
  readonly viewTitle: string;
  readonly views: Readonly<Record<"split" | "map" | "list", string>>;
  readonly cameraTitle: string;
  readonly cameraMoved: string;
  readonly languageTitle: string;
  readonly themeTitle: string;
  readonly themeNames: Readonly<Record<"auto" | "light" | "dark" | "contrast", string>>;
  readonly partsTitle: string;
  readonly partNames: Readonly<Record<"title" | "search" | "filters" | "list" | "legend", string>>;
  readonly partsStay: string;
  readonly apply: string;
  readonly accentTitle: string;
  readonly accentHint: string;
  readonly accentNone: string;
  readonly sizeTitle: string;
  readonly sizeAuto: string;
  readonly sizeAutoHint: string;
  readonly sizeCustom: string;
  readonly widthLabel: string;
  readonly heightLabel: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  readonly previewSize: (size: { width: number; height: number }) => string;
  readonly snippetTitle: string;
  readonly snippetNames: Readonly<
    Record<"element" | "iframe" | "plain" | "image" | "link" | "oembed", string>
  >;
  readonly snippetHints: Readonly<
    Record<"element" | "iframe" | "plain" | "image" | "link" | "oembed", string>
  >;
  /** Why a kind of snippet is missing where the pages are files. */
  readonly snippetNeedsServer: string;
  readonly snippetPolicy: (origin: string) => string;
  readonly snippetPolicyElement: (origin: string) => string;
  readonly toDocs: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly checks: CheckMessages;
}
