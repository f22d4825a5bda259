/** A tiny atlas for tests: builders with overrides. */
import type { LocalizedText } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import type { Records } from "@atlas/core/records";

export function text(hans: string, hant = hans, en = hans): Programme["title"] {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

export function examplePlace(id: string, overrides: Partial<Place> = {}): Place {
  return {
    id,
    name: text(id),
    shortName: text(id),
    aliases: [],
    group: "home",
    kind: "city",
    adcode: null,
    iso: null,
    wikidata: null,
    point: [114, 22],
    pointSource: "example",
    areaKm2: 1,
    fitBbox: [113, 22, 115, 23],
    source: "example",
    licence: "CC0-1.0",
    attribution: "example",
    ...overrides,
  };
}

export function exampleProgramme(id: string, overrides: Partial<Programme> = {}): Programme {
  return {
    id,
    kind: "programme",
    places: ["kashgar"],
    title: text(`title of ${id}`),
    summary: text(`summary of ${id}`),
    type: "education",
    status: "active",
    statusAsOf: null,
    start: null,
    end: null,
    project: null,
    clause: null,
    organisations: [],
    budget: null,
    confidence: "high",
    homeLink: "direct",
    source: { title: "example", publisher: "example", url: "https://example.org/", date: null, copy: false },
    moreSources: [],
    sites: [],
    ...overrides,
  };
}

/** Home and three partners in two groups; two types; the given programmes. */
export function exampleRecords(programmes: Programme[], overrides: Partial<Records> = {}): Records {
  const code = (id: string) => ({ id, name: text(id), definition: text(id) });
  const named = (id: string) => ({ ...code(id), shortName: text(id) });
  return {
    atlas: {
      home: "shenzhen",
      title: text("a"),
      description: text("a"),
      seal: "深",
      views: [],
      contact: null,
    },
    places: [
      examplePlace("shenzhen"),
      examplePlace("hong-kong", { group: "greater-bay-area" }),
      examplePlace("kashgar", { group: "assistance-region" }),
      examplePlace("baise", { group: "assistance-region" }),
    ],
    programmes,
    decision: {
      source: { title: text("a"), year: 2018, articleTitle: text("a"), note: text("a") },
      projects: [],
      targets: [],
      clauses: [],
      groups: [],
    },
    codeLists: {
      typeFamilies: [],
      programmeTypes: ["education", "health"].map(id => ({ ...code(id), dac: null, iati: null, note: null })),
      statuses: ["planned", "active", "completed"].map(id => ({
        ...code(id),
        iati: { codelist: "x", code: id },
      })),
      kinds: ["programme", "event"].map(code),
      partnershipGroups: ["greater-bay-area", "assistance-region"].map(named),
      confidence: [],
      siteExactness: [],
      organisationRoles: [],
      budgetBasis: [],
      clauseKinds: [],
    },
    ...overrides,
  };
}

export function organisation(name: LocalizedText, role = "lead"): Programme["organisations"][number] {
  return { name: name["zh-Hans"], names: { ...name }, role };
}
