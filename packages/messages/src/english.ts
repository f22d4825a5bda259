import type { Messages } from "./messages.ts";

const numbers = new Intl.NumberFormat("en-GB");
const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
const records = (count: number) => plural(count, "record", "records");

const uncapitalised = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const english: Messages = {
  languageSwitch: "Language",
  sheetHeights: {
    peek: "Panel: folded. Press to raise it",
    half: "Panel: half. Press to raise it",
    place: "Panel: tall. Press to raise it",
    full: "Panel: full. Press to fold it",
  },
  skipToList: "Skip to the list",
  themeDark: "Dark colours",
  themeLight: "Light colours",
  shareThis: "Embed this view in your page",
  openAtlas: "Open the atlas",
  addressOfAtlas: "Address of the atlas (new windows are not allowed here)",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",

  headline: facts => `${plural(facts.partners, "partner", "partners")}, ${records(facts.records)}`,
  headlineNone: "0 records",
  headlineYears: ({ since, undated, about }) =>
    [
      [
        about.length > 0 ? `on ${about.map(uncapitalised).join(", ")}` : "",
        since === null ? "" : `since ${since}`,
      ]
        .filter(Boolean)
        .join(", "),
      undated > 0 ? `${numbers.format(undated)} undated` : "",
    ]
      .filter(Boolean)
      .join("; "),
  countingRule: "A record counts once in a total and once in each of its places.",

  searchLabel: "Places, programmes, organisations",
  searchButton: "Search",
  suggestions: "Suggestions",
  suggestionCount: count => (count === 0 ? "No suggestions" : plural(count, "suggestion", "suggestions")),
  someOf: ({ shown, total }) => `${numbers.format(shown)} of ${numbers.format(total)}`,
  programmes: "Programmes",
  searchAll: text => `Search all records for “${text}”`,
  slashKey: "The key / goes to the search field",
  moreFilters: "More filters",
  moreFiltersChosen: count => `More filters (${count})`,
  families: "Fields",
  types: "Programme types",
  groups: "Partnership groups",
  places: "Places",
  projects: "Engineering projects",
  clauses: "Clauses of the Decision",
  kinds: "Kind of record",
  statuses: "Status",
  years: "By year",
  yearsHint: "Dark: began that year. Light: continuing",
  yearFacts: facts => `${facts.year}: ${records(facts.records)}, ${numbers.format(facts.began)} began`,
  clearYears: "Clear years",
  yearFrom: "From year",
  yearTo: "To year",
  undated: "undated",
  apply: "Apply",
  placesAndRecords: facts => `${plural(facts.places, "place", "places")} · ${records(facts.records)}`,
  activeFilters: "Active filters",
  removeFilter: name => `Remove filter: ${name}`,
  clearFilters: ({ count, names }) =>
    names.length === 0
      ? `Clear ${numbers.format(count)}`
      : `Clear ${plural(count, "filter", "filters")}: ${names.join(", ")}`,
  since: year => `from ${year}`,
  until: year => `to ${year}`,
  searchedFor: text => `“${text}”`,
  noneFound: "Nothing matches all of these filters.",
  removalLeaves: facts => `Remove ${facts.names.join(", ")}: ${records(facts.records)}`,
  dropped: ({ word, value }) => `“${value}” is not a value of ${word} and was left out.`,

  listPlaces: "Places",
  listRecords: "Records",
  list: "List",
  byRecords: "by records",
  newestFirst: "newest first",
  byName: "by name",
  byStroke: "by strokes",
  byMoney: "by sum",
  sortBy: "Order",
  gatherBy: "Headings",
  gatherings: { none: "no headings", place: "by place", type: "by type" },
  recordUnderEachPlace:
    "A record stands once under each of its places, so headings add up to more than there are records.",
  enumerated: names => names.join(", "),
  moneyOrder: "Larger sums first, currency by currency; records without a sum last.",
  listTable: "Table",
  tableCaption: facts => `${records(facts.records)}, ${facts.order}`,
  recordTitle: "Title",
  exactness: "Exactness",
  confidenceShort: "Confidence",
  alsoIn: places => `also in ${places}`,
  withoutPlaceHeading: "Without a place",
  rowsFrom: facts =>
    `Rows ${numbers.format(facts.from)} to ${numbers.format(facts.to)} of ${numbers.format(facts.of)}`,
  longList:
    "A long list draws its rows as you scroll: the browser’s own find sees only those. Search above finds all.",
  records,
  withoutPlace: count => `${records(count)} without any place.`,

  allPlaces: "All partners",
  composition: "What it is about",
  compositionHint: "one field a record",
  distanceFromHome: ({ kilometres, home }) => `${numbers.format(kilometres)} km from ${home}`,
  groupPosition: ({ group, position, of }) => `${group} ${position} / ${of}`,
  previous: name => `Previous: ${name}`,
  next: name => `Next: ${name}`,
  knownPeriodsOnly: undated =>
    undated > 0 ? `known periods only; ${numbers.format(undated)} undated` : "known periods",
  clausesNaming: "Clauses of the Decision",
  clauseLocator: ({ section, paragraph }) =>
    section === 0 ? `Opening, ¶ ${paragraph}` : `Section ${section}, ¶ ${paragraph}`,
  otherClauses: count => `${plural(count, "further clause names", "further clauses name")} this place`,
  noClause: "No clause",
  thin: count =>
    `Only ${records(count)} found so far: read this as a thin record, not as little cooperation.`,
  hiddenByFilters: count => `${plural(count, "record here is", "records here are")} hidden by the filters.`,
  showAllHere: "Show all",
  neighbours: "Others in the same group",
  printBrief: "Print a brief",
  compare: "Compare",
  compareWith: "Compare with…",
  addToComparison: "Add to the comparison",

  organisations: "Organisations",
  period: "Period",
  periodEnd: date => `To ${date}; the source does not say when it began.`,
  periodUnknown: "The source does not say when it began.",
  ongoing: "no end stated",
  money: "Money",
  moneyUnknown: "The source gives no sum.",
  status: "Status",
  asOf: date => `as of ${date}`,
  asOfUnknown: "the source carries no date",
  location: "Location",
  confidence: "Confidence in the source",
  shareOfHome: "Directness",
  homeLinks: {
    direct: home => `${home} takes part directly.`,
    province_wide: home => `Aid of the whole province; ${home} is not singled out.`,
    indirect: home => `${home} takes part through a company, or by implication.`,
  },
  clause: "Clause",
  project: "Engineering project",
  type: "Type",
  source: "Source",
  moreSources: "Further sources",
  sourceCopy: "The address leads to a copy, not to the publisher’s own page.",
  sourceDateUnknown: "undated",
  siteOutside: "This point lies a little outside the outline of the place; it is the true location.",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkNotCopied: "Could not copy; the permanent address is shown beside",
  reportError: "Report an error",
  reportHow: address =>
    `No contact is set up for this copy of the atlas. Tell the operator of this site what is wrong, and give this address: ${address}`,
  unknown: "not stated",
  externalLink: "opens the source’s own site",
  periodFrom: date => `from ${date}`,
  periodBetween: ({ from, to }) => `${from} to ${to}`,
  completedBy: date => `completed by ${date}; no end stated`,
  sumsNote: "Sums of different records differ in kind and overlap in time; they are not added up.",
  outsideFilters: "This record is outside the active filters.",
  noPlaces: "The source names no partner place.",
  noSites: "The source does not say where.",
  sameKind: "Same place and type",
  showAll: count => `all ${numbers.format(count)}`,

  comparison: "Comparison",
  compared: names => names.join(names.length > 2 ? ", " : " and "),
  compareScale: "Circles, bars and columns share one scale; all counts follow the active filters.",
  compareStart: name => `Compare ${name} with another place`,
  compareAdd: "Add a third place",
  compareRemove: name => `Remove from the comparison: ${name}`,
  backToComparison: "Back to the comparison",
  measure: "Measure",
  yearUnknown: "Year unknown",
  withSum: "With a sum stated",
  sharedClauses: "Clauses in common",
  noSharedClauses: "No clause in common.",
  sharedRecords: "Records they share",
  noSharedRecords: "No record is shared.",
  undatedRecords: count => `${numbers.format(count)} undated`,
  mostIn: ({ year, count }) => `most in ${year}: ${numbers.format(count)}`,

  briefOfPlace: "Brief on a partner",
  newestSource: date => `Newest source: ${date}`,
  revision: id => `Data revision ${id}`,
  permanentAddress: url => `Permanent address: ${url}`,
  record: "Record",
  sourceCopyShort: "copy",
  howToRead:
    "Only records with an open source are listed; this is no list of all cooperation. A status holds at the date of its source.",

  map: "Map of partners",
  mapViews: "Views",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  mapUnavailable:
    "This browser cannot draw the map (WebGL 2 is missing or switched off). The list and all panels work without it.",
  mapError: "The map could not be loaded. The list works on.",
  mapPartMissing: "Part of the map could not be loaded; the list is complete.",
  mapNeedsScript: "The map needs JavaScript. The list, the filters and all pages work without it.",
  retry: "Try again",
  schematic: "Schematic map",
  reviewNumber: number => `Map review number: ${number}`,
  mapData: names => `Data: ${names}`,
  outOfView: "Partners outside this view",
  flyTo: ({ name, kilometres }) => `Fly to ${name}, ${numbers.format(kilometres)} km away`,
  kilometres: count => `${numbers.format(count)} km`,
  legend: "Legend",
  legendArea: "Circle area: records",
  legendLine: "Line: records",
  noDataHere: "no data in this theme",
  sitesHere: ({ name, count }) => `${name}: ${records(count)} here`,
  exactnessRing: "Dashed ring: only the town or county is known",
  closeSites: "Close",
  gestureWindows: "Hold Ctrl and scroll to zoom",
  gestureMac: "Hold ⌘ and scroll to zoom",
  gestureMobile: "Use two fingers to move the map",

  notFoundTitle: "There is no such page",
  notFoundText:
    "The address leads nowhere: the place or programme may have been misspelt. All of them are in the list.",
  notFoundHome: "To the atlas",
  catalogueFailed:
    "The live part of this page could not be loaded. Links and forms work; filters load a new page.",
  reload: "Reload",
  date: partialDate => {
    const [year, month, day] = partialDate.split("-");
    return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
  },
  amount: ({ value, currency }) =>
    new Intl.NumberFormat("en-GB", { style: "currency", currency, maximumFractionDigits: 0 }).format(value),
  yearRange: ({ from, to, ongoing }) =>
    to === null ? (ongoing ? `since ${from}` : from) : from === to ? from : `${from}–${to}`,
};
