/**
 * Every word the atlas says to people, by key. One file per language fills this in; a missing key fails the type
 * check. Names of places, programmes and codes are data and do not stand here.
 */
export interface Messages {
  readonly languageSwitch: string;
  readonly sheetHeights: Readonly<Record<"peek" | "half" | "place" | "full", string>>;
  readonly skipToList: string;
  readonly themeDark: string;
  readonly themeLight: string;
  readonly shareThis: string;
  readonly openAtlas: string;
  readonly addressOfAtlas: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;

  // The headline: one sentence made from the query.
  readonly headline: (facts: { partners: number; records: number }) => string;
  readonly headlineNone: string;
  readonly headlineYears: (facts: {
    since: number | null;
    undated: number;
    about: readonly string[];
  }) => string;
  readonly countingRule: string;

  // Filters.
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  /** How many of a group stand in a list that shows the first. */
  readonly someOf: (facts: { shown: number; total: number }) => string;
  readonly programmes: string;
  readonly searchAll: (text: string) => string;
  readonly slashKey: string;
  readonly moreFilters: string;
  readonly moreFiltersChosen: (count: number) => string;
  readonly families: string;
  readonly types: string;
  readonly groups: string;
  readonly places: string;
  readonly projects: string;
  readonly clauses: string;
  readonly kinds: string;
  readonly statuses: string;
  readonly years: string;
  readonly yearsHint: string;
  readonly yearFacts: (facts: { year: number; records: number; began: number }) => string;
  readonly clearYears: string;
  readonly yearFrom: string;
  readonly yearTo: string;
  readonly undated: string;
  readonly apply: string;
  readonly placesAndRecords: (facts: { places: number; records: number }) => string;
  readonly activeFilters: string;
  readonly removeFilter: (name: string) => string;
  /** What it clears by number and, where there are any, by name. */
  readonly clearFilters: (facts: { count: number; names: readonly string[] }) => string;
  readonly since: (year: number) => string;
  readonly until: (year: number) => string;
  readonly searchedFor: (text: string) => string;
  readonly noneFound: string;
  readonly removalLeaves: (facts: { names: readonly string[]; records: number }) => string;
  readonly dropped: (facts: { word: string; value: string }) => string;

  // Lists.
  readonly listPlaces: string;
  readonly listRecords: string;
  readonly list: string;
  readonly byRecords: string;
  readonly newestFirst: string;
  readonly byName: string;
  readonly byStroke: string;
  readonly byMoney: string;
  readonly sortBy: string;
  readonly gatherBy: string;
  readonly gatherings: Readonly<Record<"none" | "place" | "type", string>>;
  readonly recordUnderEachPlace: string;
  readonly enumerated: (names: readonly string[]) => string;
  readonly moneyOrder: string;
  readonly listTable: string;
  readonly tableCaption: (facts: { records: number; order: string }) => string;
  readonly recordTitle: string;
  readonly exactness: string;
  readonly confidenceShort: string;
  readonly alsoIn: (places: string) => string;
  readonly withoutPlaceHeading: string;
  readonly rowsFrom: (facts: { from: number; to: number; of: number }) => string;
  readonly longList: string;
  readonly records: (count: number) => string;
  readonly withoutPlace: (count: number) => string;

  // The panel of a place.
  readonly allPlaces: string;
  readonly composition: string;
  readonly compositionHint: string;
  readonly distanceFromHome: (facts: { kilometres: number; home: string }) => string;
  readonly groupPosition: (facts: { group: string; position: number; of: number }) => string;
  readonly previous: (name: string) => string;
  readonly next: (name: string) => string;
  readonly knownPeriodsOnly: (undated: number) => string;
  readonly clausesNaming: string;
  readonly clauseLocator: (facts: { section: number; paragraph: number }) => string;
  readonly otherClauses: (count: number) => string;
  readonly noClause: string;
  readonly thin: (count: number) => string;
  readonly hiddenByFilters: (count: number) => string;
  readonly showAllHere: string;
  readonly neighbours: string;
  readonly printBrief: string;
  readonly compare: string;
  readonly compareWith: string;
  readonly addToComparison: string;

  // The panel of a programme.
  readonly organisations: string;
  readonly period: string;
  readonly periodEnd: (date: string) => string;
  readonly periodUnknown: string;
  readonly ongoing: string;
  readonly money: string;
  readonly moneyUnknown: string;
  readonly status: string;
  readonly asOf: (date: string) => string;
  readonly asOfUnknown: string;
  readonly location: string;
  readonly confidence: string;
  readonly shareOfHome: string;
  readonly homeLinks: Readonly<Record<"direct" | "province_wide" | "indirect", (home: string) => string>>;
  readonly clause: string;
  readonly project: string;
  readonly type: string;
  readonly source: string;
  readonly moreSources: string;
  readonly sourceCopy: string;
  readonly sourceDateUnknown: string;
  readonly siteOutside: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly reportError: string;
  readonly reportHow: (address: string) => string;
  readonly unknown: string;
  readonly externalLink: string;
  readonly periodFrom: (date: string) => string;
  readonly periodBetween: (dates: { from: string; to: string }) => string;
  readonly completedBy: (date: string) => string;
  readonly sumsNote: string;
  readonly outsideFilters: string;
  readonly noPlaces: string;
  readonly noSites: string;
  readonly sameKind: string;
  readonly showAll: (count: number) => string;

  // The comparison of places.
  readonly comparison: string;
  readonly compared: (names: readonly string[]) => string;
  readonly compareScale: string;
  readonly compareStart: (name: string) => string;
  readonly compareAdd: string;
  readonly compareRemove: (name: string) => string;
  readonly backToComparison: string;
  readonly measure: string;
  readonly yearUnknown: string;
  readonly withSum: string;
  readonly sharedClauses: string;
  readonly noSharedClauses: string;
  readonly sharedRecords: string;
  readonly noSharedRecords: string;
  readonly undatedRecords: (count: number) => string;
  readonly mostIn: (facts: { year: number; count: number }) => string;

  // Printed pages.
  readonly briefOfPlace: string;
  readonly newestSource: (date: string) => string;
  readonly revision: (id: string) => string;
  readonly permanentAddress: (url: string) => string;
  readonly record: string;
  readonly sourceCopyShort: string;
  readonly howToRead: string;

  // The map.
  readonly map: string;
  readonly mapViews: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly mapUnavailable: string;
  readonly mapError: string;
  readonly mapPartMissing: string;
  readonly mapNeedsScript: string;
  readonly retry: string;
  readonly schematic: string;
  readonly reviewNumber: (number: string) => string;
  readonly mapData: (names: string) => string;
  readonly outOfView: string;
  readonly flyTo: (facts: { name: string; kilometres: number }) => string;
  readonly kilometres: (count: number) => string;
  readonly legend: string;
  readonly legendArea: string;
  readonly legendLine: string;
  readonly noDataHere: string;
  readonly sitesHere: (facts: { name: string; count: number }) => string;
  readonly exactnessRing: string;
  readonly closeSites: string;
  readonly gestureWindows: string;
  readonly gestureMac: string;
  readonly gestureMobile: string;

  // Pages.
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundHome: string;
  readonly catalogueFailed: string;
  readonly reload: string;
  readonly date: (partialDate: string) => string;
  readonly amount: (facts: { value: number; currency: string }) => string;
  readonly yearRange: (facts: { from: string; to: string | null; ongoing: boolean }) => string;
}
