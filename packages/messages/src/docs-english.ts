import type { DocsMessages } from "./docs-messages.ts";

export const docsEnglish: DocsMessages = {
  docsTitle: "Embedding: the reference",
  docsLead:
    "Everything a page can set in an embed, tell it and hear from it. An embed is a plain iframe: it stores nothing, sets no cookie and asks no third party for anything.",
  skipToText: "Skip to the text",
  contentsTitle: "On this page",
  builderLink: "Build an embed",
  frameTitle: "As an iframe",
  frameText:
    "Needs no script on your page. The link under the frame stays for readers whose browser shows no frame. Without a script of yours the height stays as you set it.",
  elementTitle: "As an element",
  elementText:
    "The element makes the same iframe, as high as what it shows, and turns the embed’s messages into events. Until the embed has answered, or where scripts are blocked, the link inside is shown.",
  pinnedText: address =>
    `To pin the script to its present bytes, take address and hash from ${address} and write them as src and integrity, with crossorigin="anonymous". That address is gone once the atlas is updated.`,
  wordsTitle: "Words of the address",
  wordsText:
    "Different words are joined by AND, the values of one word by OR. Whatever is unknown is ignored, a wrong value is dropped with a notice. The page of the atlas takes the same words, except those for embeds alone.",
  columns: {
    word: "Word",
    attribute: "Attribute",
    method: "Method",
    message: "Message",
    code: "Code",
    system: "System",
    values: "Values",
    fallback: "When absent",
    payload: "Payload",
    meaning: "Meaning",
  },
  severalValues: "several, with commas",
  wordMeanings: {
    type: "programmes of these types",
    group: "programmes in places of these groups",
    place: "programmes in these places",
    project: "programmes of these engineering projects",
    clause: "programmes under these clauses of the Decision",
    kind: "programmes, agreements or events",
    status: "planned, active or completed",
    from: "no earlier than this year, four digits",
    to: "no later than this year, four digits",
    q: "text in title, summary, places and organisations, in any of the three scripts; at most 200 characters",
    selected: "the place or programme that is open at first",
    compare: "two or three places side by side",
    view: "map and list, the map alone or the list alone",
    at: "where the map stands at first: a view of the atlas, or zoom, latitude and longitude; otherwise the atlas’s first view",
    list: "partners, records, or records as a table",
    sort: "order of the list: its usual one, by name, by strokes, by date or by money",
    by: "records under headings of their place or type",
    offset: "records left out before the first",
    theme: "colours; auto follows the reader’s system",
    ui: "parts that are shown; attribution and the link to the atlas always stay",
    accent:
      "colour of controls and focus as six hexadecimal digits; mixed with ink until it can be read; never used for data",
    height:
      "as high as what it shows, for hosts that follow its messages; otherwise the frame is filled and scrolls within",
    lang: "language; otherwise the atlas’s own",
  },
  idsTitle: "Where the ids stand",
  idsAt: {
    codelists: "types, groups, kinds and statuses",
    decision: "projects and clauses",
    places: "places",
    views: "views of this atlas",
  },
  attributesTitle: "Attributes",
  attributesText:
    "These words of the address are attributes of the same name and values; changing one changes the embed:",
  attributeMeanings: {
    lang: "language of the embed; otherwise that of the page around it",
    title: "what the frame shows, for screen readers",
    width: "width in pixels, never more than there is",
    height: "height in pixels, or as high as what it shows",
    ratio: "width to height, such as 16:9, in place of a height",
    sandbox: "what the frame may do; without allow-same-origin it still works",
    src: "address of the atlas, where its script is served from elsewhere",
  },
  methodsTitle: "Methods",
  methodsText: "Each sends the message of its name, as soon as the embed hears.",
  elementEventsTitle: "Events",
  elementEventsText:
    "Each carries the payload of the message of its name in event.detail. All but error bubble.",
  messagesTitle: "Messages",
  messagesText:
    "For pages with an iframe of their own. Both sides use postMessage with this envelope. Check source and origin; leave alone any version or type you do not know.",
  eventsTitle: "What the embed says",
  eventMeanings: {
    ready:
      "The embed is drawn. Sent to anyone; answer it with hello unless greeted is true. height is in CSS pixels.",
    resize: "Its content has another height, in CSS pixels. Only with height=auto.",
    selection: "What is selected, its name and its permanent page; null when the list is shown.",
    filter: "The filters as query words, how many programmes they find, and a sentence that says so.",
    view: "Where the map stands; bbox is west, south, east, north in degrees. words is the whole address of the embed.",
    error: "Something is missing: see the codes.",
  },
  commandsTitle: "What you may say",
  commandsText:
    "At most 8192 characters as JSON. The operator may limit who is obeyed (MESSAGE_ORIGINS); greeting is open to all.",
  commandMeanings: {
    hello:
      "Makes you known. The embed answers with ready, selection, filter and view, from then on to your origin alone.",
    select: "Opens place:<id> or programme:<id>; null shows the list.",
    filter: "Sets the filters, as query words; an empty text takes all away.",
    fitTo: "Moves the map to a view of the atlas, or to zoom/lat/lon.",
  },
  errorsTitle: "Codes of error",
  errorMeanings: {
    "map-unavailable": "The browser cannot draw the map; list and filters work.",
    "data-unavailable": "The data have not arrived.",
    "bad-command": "A message of yours was not understood; message says why.",
    "no-answer":
      "From the element alone: the embed has not answered within ten seconds. Its link is shown instead.",
  },
  heightsTitle: "Heights for scripts you already have",
  heightsText:
    "With height=auto the embed also tells its height in the words of these systems. pym.js is spoken to when childId stands in the address.",
  policyTitle: "Your content security policy",
  policyFrame: "For the iframe:",
  policyElement: "For the element:",
  troubleTitle: "What breaks embeds",
  troubles: {
    refused: {
      sign: "The frame is empty, and the console names frame-ancestors.",
      cure: "The operator of the atlas limits who may embed (FRAME_ANCESTORS). Ask for your origin to be named.",
    },
    nested: {
      sign: "It works on its own, but not inside another portal.",
      cure: "Every page around the frame must be allowed, the outermost too.",
    },
    mixed: {
      sign: "The frame is empty on a page with https.",
      cure: "Browsers block http inside https. Use the https address of the atlas.",
    },
    sandbox: {
      sign: "Links do not open, or nothing can be pressed.",
      cure: "The sandbox needs allow-scripts, and allow-popups with allow-popups-to-escape-sandbox for links. allow-same-origin may be left out.",
    },
    stripped: {
      sign: "The snippet is gone after saving.",
      cure: "Your system strips scripts or frames. Use the snippet without a script, oEmbed, or the image.",
    },
    storage: {
      sign: "Cookies and storage are blocked for third parties.",
      cure: "Nothing to do: an embed uses neither.",
    },
  },
  oembedTitle: "oEmbed",
  oembedText:
    "Every page and embed names its oEmbed address in its head; systems that know oEmbed need only the link. The answer is JSON of type rich, in the language of the page.",
  oembedMeanings: {
    url: "a page or embed of this atlas",
    format: "JSON only",
    maxwidth: "greatest width; at least 200 are used",
    maxheight: "greatest height; at least 200 are used",
  },
  promiseTitle: "What version 1 promises",
  promises: [
    "No name on this page will be renamed, removed or given another meaning.",
    "New words, fields, messages and events may be added. Leave alone what you do not know.",
    "The script stays at its address. Should there ever be a version 2, it stands at an address of its own, and this one keeps working.",
  ],
};
