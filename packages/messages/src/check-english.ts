import type { CheckMessages } from "./check-messages.ts";

const missingNames = {
  frame: "a title of the frame",
  page: "a title of the page inside",
  language: "the language of the page inside",
} as const;

const missingThings = {
  link: "the link to the atlas",
  sources: "the sources of the map",
  note: "the note on the map",
} as const;

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const checkEnglish: CheckMessages = {
  cardTitle: "Conformance card",
  cardLead: "For the portal’s reviewer. The snippet is really loaded, and each line is measured on it.",
  cardBefore: "Nothing has been checked yet.",
  check: "Check this embed",
  checkAgain: "Check again",
  checking: "Loading and measuring the embed …",
  checked: ({ passed, warned, failed }) => `${passed} passed, ${warned} to look at, ${failed} failed`,
  checkedWhen: ({ date, revision }) => `Checked ${date}, data revision ${revision}.`,
  checkedOlder: "The snippet has changed since. This result belongs to the older one.",
  checkBroke: why => `The check broke off: ${why}`,
  betweenSentences: " ",
  outcomeNames: { pass: "Passed", warn: "To look at", fail: "Failed" },
  printCard: "Print card",
  downloadJson: "JSON",
  needsScript: "The checks need JavaScript in your browser.",

  drawnHeading: "Loads and draws",
  drawnIn: seconds => `The map was complete after ${seconds} seconds on this device.`,
  drawnWithoutMap: seconds =>
    `The list was complete after ${seconds} seconds on this device; there is no map.`,
  notDrawnHeading: "The map was not drawn",
  notDrawnInTime: seconds =>
    `It was not complete within ${seconds} seconds. What stood there by then has been checked.`,
  notDrawnHere:
    "This browser offers no WebGL 2; readers of such browsers have the list. It has been checked.",
  notDrawnError: "The map’s files could not be fetched. The rest has been checked.",
  frameRefused: "The frame stayed empty. The health check below tells the likely causes.",
  insideHidden:
    "The sandbox has no allow-same-origin, so that nobody may look inside; the rest has been checked.",
  nothingToCheckHeading: "Nothing to check",
  nothingToCheck: "This snippet holds no frame, picture or address.",
  elsewhere: ({ there, here }) =>
    `The snippet leads to ${there}, and this page stands at ${here}. Open the builder there to check it.`,

  namesHeading: "Named for screen readers",
  namesGood: ({ frame, page, language }) =>
    `The frame is called “${frame}”; the page inside says its language (${language}) and title (“${page}”).`,
  namesFrameOnly: frame => `The frame is called “${frame}”.`,
  namesMissing: missing => `Missing: ${missing.map(each => missingNames[each]).join(", ")}.`,

  keyboardHeading: "Keyboard goes in and out",
  keyboardGood: controls =>
    `Tab was pressed on ${many(controls, "control", "controls")} and held by none; no order of its own, no open dialog.`,
  keyboardHeld: ({ count, first }) =>
    `${many(count, "control holds", "controls hold")} the Tab key, “${first}” first.`,
  keyboardOrder: count => `${many(count, "control jumps", "controls jump")} the queue by a tabindex above 0.`,
  keyboardModal: "A dialog stands open and keeps the focus.",

  scrollHeading: "Scroll passes through",
  scrollGood: "The wheel without Ctrl and one finger are left to your page; it never traps.",
  scrollWheelHeld: "The map takes the wheel: your page would not scroll over it.",
  scrollTouchHeld: "The map takes one finger: your page would not scroll over it on phones.",

  contrastHeading: ratio => `Text contrast at least ${ratio} : 1`,
  contrastGood: ({ measured, onMap }) =>
    `${many(measured, "text", "texts")} measured; small text needs 4.5, large text 3. ${onMap === 0 ? "" : `${many(onMap, "text", "texts")} drawn on the map could not be measured.`}`.trim(),
  contrastPoor: ({ failing, measured, worst, ratio }) =>
    `${failing} of ${many(measured, "text is", "texts are")} too faint; the worst, “${worst}”, has ${ratio} : 1.`,
  contrastNothing: "No text with a ground of its own was found.",
  accentHeading: ratio => `Accent contrast ${ratio} : 1`,
  accentKept: ({ asked, panel }) => `${asked} on ${panel}; text needs 4.5, frames and focus need 3.`,
  accentAdapted: ({ asked, text, panel }) =>
    `${asked} was too faint for text and is written as ${text} on ${panel}; text needs 4.5, frames and focus need 3.`,
  accentMissing: asked => `The embed does not wear ${asked}.`,

  storageHeading: "No cookie, no storage",
  storageNothing:
    "Nothing is kept on the reader’s device: no cookie, storage, database, cache or service worker.",
  storageKeptHeading: "Something is kept",
  storageKept: names => `After loading there is: ${names}.`,
  storageThereBefore: names =>
    `There before the check, from the preview or from another application at this address: ${names}.`,

  hostsHeading: "No third-party request",
  hostsOwn: ({ requests, host }) => `${many(requests, "request", "requests")}, all to ${host}.`,
  hostsBasemap: source =>
    `The base map is set to ${source}; what its worker fetches from there cannot be seen from this page.`,
  hostsForeignHeading: "Other hosts are asked",
  hostsForeign: hosts => `Requests went to ${hosts}.`,

  weightHeading: kilobytes => `Weight ${kilobytes} kB`,
  weightDetail: requests =>
    `${many(requests, "request", "requests")}; files from the cache count by their size.`,
  weightTiles: "Measured until the map was complete; tiles that its worker fetches cannot be counted.",
  weightHeavy: limit => `That is more than ${limit} kB.`,

  twinsHeading: "A twin for every mark",
  twinsGood: ({ marks, rows }) =>
    `The list of ${many(rows, "row", "rows")} has one of the same count for ${marks === 1 ? "the 1 mark" : `each of ${marks} marks`}, for keyboard and screen reader.`,
  twinsNamed: marks =>
    `No list of places stands beside the map; ${marks === 1 ? "its 1 mark is a link that says its" : `its ${marks} marks are links that say their`} name and count.`,
  twinsMissing: names => `Without a row of the same count: ${names}.`,
  twinsUnnamed: marks => `${many(marks, "mark says", "marks say")} nothing to a screen reader.`,
  twinsNoMap: "There is no map: the list is all there is.",

  withoutScriptHeading: "Works without JavaScript",
  withoutScriptList: rows =>
    `The server’s page holds the list (${many(rows, "row", "rows")}) before any script.`,
  withoutScriptPicture: "The server’s page holds a static map before any script.",
  withoutScriptNothing:
    "The server’s page holds neither the list nor a static map. Add the list to the parts.",
  withoutScriptUnanswered: status => `The page could not be fetched (status ${status}).`,

  linkHeading: "Link, sources and note stay",
  linkGood: "The link to the atlas, the sources of the map and the note on it can be seen.",
  linkNoMap: "The link to the atlas can be seen; without a map there is no note on one.",
  linkMissing: missing => `Not to be seen: ${missing.map(each => missingThings[each]).join(", ")}.`,
  reviewHeading: number => `Map review number ${number}`,
  reviewShown: "It stands on the map.",
  reviewHidden: "It is set, and cannot be seen on the map.",
  reviewNoneHeading: "No map review number set",
  reviewNone: "The map says “Schematic map”. For a site in mainland China set MAP_REVIEW_NUMBER first.",

  answersHeading: "The address answers",
  answersGood: address => `${address} answers (200).`,
  answersBad: ({ address, status }) => `${address} answers with status ${status}.`,
  imageHeading: "The picture loads",
  imageGood: ({ width, height }) => `It came, ${width} × ${height} pixels.`,
  imageBroken: "It could not be loaded.",
  altHeading: "Described in words",
  altGood: alt => `The picture is described: “${alt}”.`,
  altMissing: "The picture has no alt text.",
  oembedHeading: "The oEmbed answer holds a frame",
  oembedGood: "It is of type rich, and its frame has a title. What the frame shows is checked under iframe.",
  oembedBad: "It holds no frame with a title.",

  healthTitle: "Why does my frame stay empty?",
  healthLead:
    "Name your page, and what its server says of it where you know: the cause and the cure stand below.",
  healthPage: "Address of your page",
  healthPageHint: "The whole address, for example https://portal.example.gov.cn/a.html",
  healthPolicy: "Its Content-Security-Policy",
  healthPolicyHint: "Optional. The header as the server sends it; several separated by commas.",
  healthSandbox: "The frame’s sandbox attribute",
  healthSandboxHint: 'Optional. Its words, for example allow-scripts; sandbox="" where it is empty.',
  healthNoAddress: "Write the address of your page above.",
  healthNoScheme: address => `“${address}” is no whole address. Begin it with https:// or http://.`,
  healthBadScheme: scheme =>
    `A page at ${scheme} cannot be judged. Write an address that begins with https://.`,
  healthAbout: "A page at about: has the origin of the page that opened it. Write the address of that page.",
  healthFine: "Nothing here keeps the frame empty.",

  ancestorsAny: "The atlas lets any page frame it.",
  ancestorsLet: origin =>
    `The atlas lets ${origin} frame it. Where that page stands in a frame itself, every page around it must be let in too.`,
  ancestorsRefuse: ({ origin, sources }) =>
    `The atlas does not let ${origin} frame it: its frame-ancestors says ${sources}. Ask its operator to add ${origin} to FRAME_ANCESTORS.`,
  ancestorsNoOrigin: sources =>
    `Your page has no origin, being a file or in a sandbox, and the atlas lets named origins alone frame it (${sources}). Serve the page from a web server.`,
  ancestorsFrameOptions: value =>
    `A server before the atlas adds X-Frame-Options: ${value}. It has to leave that out for /embed.`,
  ancestorsUnread: "What the atlas says of frames could not be read just now. Try again when it answers.",
  mixedNone: "No mixed content: the frame is not less secure than your page.",
  mixedBlocked: atlas =>
    `Your page is https and the atlas is http (${atlas}): browsers refuse such a frame. Serve the atlas over https, and set PUBLIC_URL to that.`,
  mixedLoopback:
    "Your page is https and the atlas is http on this very machine: some browsers let that pass, for trying out alone.",
  mixedUpgraded: atlas =>
    `Your policy says upgrade-insecure-requests: browsers will ask ${atlas} over https. The atlas has to answer there.`,
  policyFrameFree: "Your policy says nothing of frames.",
  policyFrameLets: directive => `Your policy lets the frame in (${directive}).`,
  policyFrameRefuses: ({ directive, name, atlas }) =>
    `Your policy refuses the frame (${directive}). Add ${atlas} to ${name}.`,
  policyFrameRefusesAll: ({ directive, atlas }) =>
    `Your policy refuses the frame, for lack of a frame-src (${directive}). Add: frame-src ${atlas}. Name there your other frames too.`,
  policyScriptLets: "Your policy lets the script of the element in.",
  policyScriptNonce:
    "Your policy trusts scripts by nonce: give the element’s script tag the nonce of the page. The iframe needs no script.",
  policyScriptRefuses: ({ directive, atlas }) =>
    `Your policy refuses the script of the element (${directive}): the link inside it would show. Add ${atlas} to script-src, or use the iframe, which needs no script.`,
  policyUnknown: words => `Browsers pass over ${words} in your policy. Is it a slip?`,
  sandboxFine: "The sandbox allows all the embed needs.",
  sandboxNoScripts:
    "Without allow-scripts the frame shows the list and a static picture at most. Add allow-scripts for the map.",
  sandboxNoOrigin: "Without allow-same-origin the embed works too; it then has an origin of its own.",
  sandboxNoPopups:
    "Without allow-popups the link to the atlas opens nothing; its address is shown as text. Add allow-popups.",
  sandboxPopupsKept:
    "Without allow-popups-to-escape-sandbox the atlas opens under the limits of the frame. Add it.",
  sandboxUnknown: words => `Browsers pass over ${words} in the sandbox. Is it a slip?`,
};
