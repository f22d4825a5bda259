/** For tests: a small valid source, written to a folder of its own, changed, and read. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { LocalizedText } from "@atlas/core/language";
import { GeodataError } from "./geodata-error.ts";
import type { Problem } from "./problem.ts";
import { readGeodata } from "./read-geodata.ts";

/** One change of the sample: a whole file (text as it is, anything else as JSON), or one field of it. */
interface Change {
  readonly file: string;
  readonly field?: string;
  /** undefined takes the file or field away. */
  readonly value: unknown;
}

export function setField(file: string, field: string, value: unknown): Change {
  return { file, field, value };
}

export function setFile(file: string, value: unknown): Change {
  return { file, value };
}

/** Every problem that the reader finds in the sample after some changes; none when it is still valid. */
export async function problemsAfter(...changes: readonly Change[]): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-geodata-"));
  try {
    await writeSource(folder, changes);
    await readGeodata(folder);
    return [];
  } catch (error) {
    if (error instanceof GeodataError) return error.problems;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the sample, changed, into a folder. */
async function writeSource(folder: string, changes: readonly Change[]): Promise<void> {
  const files = sampleFiles();
  for (const { file, field, value } of changes) {
    if (field !== undefined) setAt(files.get(file), field.split(/[.[\]]+/).filter(Boolean), value);
    else if (value === undefined) files.delete(file);
    else files.set(file, value);
  }
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const asIs = typeof content === "string" || content instanceof Uint8Array;
    await writeFile(file, asIs ? content : JSON.stringify(content));
  }
}

function setAt(target: unknown, [key, ...rest]: readonly string[], value: unknown): void {
  if (typeof target !== "object" || target === null || key === undefined)
    throw new Error(`The sample has no field ${key}; name one that it has.`);
  if (rest.length > 0) setAt(Reflect.get(target, key), rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
}

/** Harbour, the home, and its partner Hill, one square degree each, with one programme between them. */
function sampleFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    ["atlas.json", sampleAtlas()],
    ["codelists.json", sampleCodeLists()],
    ["decision.json", sampleDecision()],
    ["places/harbour.geojson", samplePlace("harbour", "home", 0)],
    ["places/hill.geojson", samplePlace("hill", "uplands", 2)],
    ["programmes/bridge.json", sampleProgramme()],
  ]);
}

function sampleText(en: string): LocalizedText {
  return { "zh-Hans": "桥", "zh-Hant": "橋", en };
}

export function sampleProgramme(overrides: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    id: "bridge",
    kind: "programme",
    places: ["hill"],
    title: sampleText("Bridge"),
    summary: sampleText("A bridge."),
    type: "works",
    status: "active",
    statusAsOf: "2020",
    start: "2019-05",
    end: "2021",
    project: "reach",
    clause: "roads",
    organisations: [{ name: "桥", names: sampleText("Bridge office"), role: "lead" }],
    budget: { value: 5, currency: "CNY", basis: "funding", note: sampleText("Over five.") },
    confidence: "high",
    homeLink: "direct",
    source: {
      title: "橋",
      publisher: "News",
      url: "https://example.org/bridge",
      date: "2020-01-31",
      copy: false,
    },
    moreSources: [],
    sites: [
      { place: "hill", name: sampleText("Foot"), point: [2.5, 0.5], exactness: "town", source: "Survey" },
    ],
    ...overrides,
  };
}

/** A square of one degree from `west` and the equator, cornered anticlockwise. */
export function square(west: number): [number, number][] {
  return [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ];
}

function samplePlace(id: string, group: string, west: number): unknown {
  return {
    type: "Feature",
    id,
    bbox: [west, 0, west + 1, 1],
    properties: {
      id,
      name: sampleText(id),
      shortName: sampleText(id),
      aliases: [],
      group,
      kind: "city",
      adcode: null,
      iso: null,
      wikidata: null,
      point: [west + 0.5, 0.5],
      pointSource: "Survey",
      areaKm2: 12000,
      fitBbox: [west, 0, west + 1, 1],
      source: "Survey",
      licence: "CC0",
      attribution: "Survey",
    },
    geometry: { type: "Polygon", coordinates: [square(west)] },
  };
}

function sampleAtlas(): unknown {
  const inset = { name: sampleText("Inset"), bbox: [2, 0, 3, 1], places: ["hill"] };
  return {
    home: "harbour",
    title: sampleText("Atlas"),
    description: sampleText("An atlas."),
    seal: "桥",
    views: [{ id: "all", name: sampleText("All"), bbox: [0, 0, 3, 1], inset }],
    contact: null,
  };
}

function sampleCodeLists(): unknown {
  const code = (id: string) => ({ id, name: sampleText(id), definition: sampleText(id) });
  const iati = { codelist: "Sector", vocabulary: "1", code: "21010" };
  const type = (id: string) => ({ ...code(id), dac: null, iati: null, note: null });
  return {
    typeFamilies: [
      { id: "hard", name: sampleText("Hard"), shortName: sampleText("Hard"), types: ["works"] },
      { id: "soft", name: sampleText("Soft"), shortName: sampleText("Soft"), types: ["study"] },
    ],
    programmeTypes: [type("works"), type("study")],
    statuses: [{ ...code("active"), iati }],
    kinds: [code("programme"), code("event")],
    partnershipGroups: [{ ...code("uplands"), shortName: sampleText("Uplands") }],
    confidence: [code("high")],
    siteExactness: [{ ...code("town"), iati }],
    organisationRoles: [code("lead")],
    budgetBasis: [code("funding")],
    clauseKinds: [code("plan")],
  };
}

function sampleDecision(): unknown {
  const locator = () => ({ section: 1, paragraph: 1 });
  const text = sampleText;
  return {
    source: { title: text("Decision"), year: 2018, articleTitle: text("Article"), note: text("Note") },
    projects: [{ id: "reach", number: 1, name: text("Reach"), goal: text("Reach out."), locator: locator() }],
    targets: [],
    clauses: [
      {
        id: "roads",
        project: "reach",
        kind: "plan",
        locator: locator(),
        title: text("Roads"),
        summary: text("Build roads."),
        places: ["hill"],
        types: ["works"],
      },
    ],
    groups: [
      {
        id: "uplands",
        name: text("Uplands"),
        description: text("Up there."),
        places: ["hill"],
        clauses: ["roads"],
        note: text("Note"),
      },
    ],
  };
}
