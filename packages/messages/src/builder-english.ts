import type { BuilderMessages } from "./builder-messages.ts";
import { checkEnglish } from "./check-english.ts";

export const builderEnglish: BuilderMessages = {
  shareTitle: "Embed this view",
  shareLead:
    "The address is the view: what you filter, select and move here or in the preview is what readers see.",
  shownTitle: "What it shows",
  shownFrom: "from your current view",
  addFilter: "Add a filter",
  changeFilters: "Change the filters",
  selectedHere: name => `Opens with ${name}`,
  deselect: name => `Do not open with ${name}`,
  viewTitle: "View",
  views: { split: "Map and list", map: "Map", list: "List" },
  cameraTitle: "Where the map opens",
  cameraMoved: "as moved in the preview",
  languageTitle: "Language",
  themeTitle: "Colours",
  themeNames: { auto: "Reader’s own", light: "Light", dark: "Dark", contrast: "Strong contrast" },
  partsTitle: "Parts",
  partNames: {
    title: "Title and count",
    search: "Search",
    filters: "Filters",
    list: "List",
    legend: "Legend",
  },
  partsStay: "Attribution, the note on the map and the link to the atlas always stay.",
  apply: "Apply",
  accentTitle: "Accent",
  accentHint: "for controls and focus, never for data",
  accentNone: "No accent",
  sizeTitle: "Size",
  sizeAuto: "As high as it needs",
  sizeAutoHint: "Width follows your page. Without our script the frame keeps 560 px.",
  sizeCustom: "Own size",
  widthLabel: "Width in pixels",
  heightLabel: "Height in pixels",
  previewTitle: "Live preview",
  previewHint: "Move the map, filter or select: the snippet follows.",
  previewSize: ({ width, height }) => `${width} × ${height}`,
  snippetTitle: "Snippet",
  snippetNames: {
    element: "Element",
    iframe: "iframe",
    plain: "CMS without script",
    image: "Static image",
    link: "Link",
    oembed: "oEmbed",
  },
  snippetHints: {
    element:
      "Follows the height of its content and talks to your page. Where scripts are blocked, the link inside shows.",
    iframe: "Needs no script on your page. The link under it stays for readers whose browser shows no frame.",
    plain: "Attributes only, for systems that strip scripts and styles.",
    image:
      "A picture of the map with a description in words; it leads to the atlas. For newsletters and systems that strip frames.",
    link: "The atlas with this view, for menus and articles.",
    oembed:
      "For systems that embed by address (oEmbed): paste the link above into them, or this address into their settings.",
  },
  snippetNeedsServer:
    "This copy of the atlas is made of files. oEmbed and images of a view need the atlas’s server; the other snippets work.",
  snippetPolicy: origin => `If your site has a content security policy, allow frame-src ${origin}.`,
  snippetPolicyElement: origin =>
    `If your site has a content security policy, allow frame-src ${origin} and script-src ${origin}.`,
  toDocs: "Every attribute, message and event",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Could not be copied: select the text and copy it",
  checks: checkEnglish,
};
