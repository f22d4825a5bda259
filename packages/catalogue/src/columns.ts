/** The programmes as columns of small integers, in the order in which `find` gives them. */
import { type Day, firstDay, periodOf } from "@atlas/core/period";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import { type ListWord, listWords, type Query } from "@atlas/core/query";
import type { Vocabulary } from "@atlas/core/vocabulary";
import { type Corpus, corpusOf } from "./corpus.ts";
import { organisationLines, placeLines, programmeLines, type SearchKeys } from "./search-text.ts";

/** The options of each row: those of row `i` are `codes[starts[i]]` up to, and without, `codes[starts[i + 1]]`. */
export interface Column {
  readonly options: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The first day of a programme without a period. */
export const undated = -1;

/** The last day of a period that goes on. */
export const ongoing = 9999_12_31;

export interface Columns {
  /** Newest start first, undated last, then by id. */
  readonly programmes: readonly Programme[];
  readonly lists: Readonly<Record<ListWord, Column>>;
  /** Days of the period as numbers, 2018-12-26 as 20181226; `undated` in `firstDays`, `ongoing` in `lastDays`. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  /** The first and the last year in any start, end or statusAsOf; null when there is none. */
  readonly yearSpan: readonly [number, number] | null;
  readonly text: {
    readonly places: Column;
    readonly organisations: Column;
    /** What is written of each programme, each option of `places`, each option of `organisations`. */
    readonly ofProgrammes: Corpus;
    readonly ofPlaces: Corpus;
    readonly ofOrganisations: Corpus;
  };
  /** The answers of `missesOf`, as long as someone holds the query. */
  readonly answered: WeakMap<Query, Uint16Array>;
}

interface Source {
  readonly programmes: readonly Programme[];
  readonly placesById: ReadonlyMap<string, Place>;
  readonly vocabulary: Vocabulary;
  readonly searchKeys: SearchKeys;
}

export function buildColumns({ programmes, placesById, vocabulary, searchKeys }: Source): Columns {
  const dated = programmes
    .map(programme => ({ programme, period: periodOf(programme) }))
    .sort(
      (a, b) =>
        compare(b.period?.first ?? "", a.period?.first ?? "") || compare(a.programme.id, b.programme.id),
    );
  const rows = dated.map(row => row.programme);
  const lists = Object.fromEntries(
    listWords.map(word => [word, column(rows, vocabulary[word], valuesOf(word, placesById))]),
  ) as Record<ListWord, Column>;
  return {
    programmes: rows,
    lists,
    firstDays: Int32Array.from(dated, ({ period }) => (period ? dayNumber(period.first) : undated)),
    lastDays: Int32Array.from(dated, ({ period }) => (period?.last ? dayNumber(period.last) : ongoing)),
    yearSpan: yearSpanOf(rows),
    text: textColumns(rows, [...placesById.values()], searchKeys),
    answered: new WeakMap(),
  };
}

function textColumns(
  rows: readonly Programme[],
  places: readonly Place[],
  keys: SearchKeys,
): Columns["text"] {
  const organisations = new Map(rows.flatMap(row => row.organisations).map(one => [one.name, one]));
  const lines = (own: string[], further = "") => [...own, ...further.split("\n")];
  return {
    places: column(
      rows,
      places.map(place => place.id),
      row => row.places,
    ),
    organisations: column(rows, [...organisations.keys()], row => row.organisations.map(one => one.name)),
    ofProgrammes: corpusOf(rows.map(row => lines(programmeLines(row), keys.programmes[row.id]))),
    ofPlaces: corpusOf(places.map(place => lines(placeLines(place), keys.places[place.id]))),
    ofOrganisations: corpusOf(
      [...organisations.values()].map(one => lines(organisationLines(one), keys.organisations[one.name])),
    ),
  };
}

/** What a programme says to a word of the query. */
function valuesOf(
  word: ListWord,
  placesById: ReadonlyMap<string, Place>,
): (programme: Programme) => readonly (string | null)[] {
  if (word === "place") return programme => programme.places;
  if (word === "group") return programme => programme.places.map(id => placesById.get(id)?.group ?? null);
  return programme => [programme[word]];
}

/** Values that are no option are left out; a value that stands twice in a row counts once. */
function column(
  rows: readonly Programme[],
  options: readonly string[],
  values: (programme: Programme) => readonly (string | null)[],
): Column {
  const codeOf = new Map(options.map((option, code) => [option, code]));
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, i) => {
    for (const value of new Set(values(row))) {
      const code = value === null ? undefined : codeOf.get(value);
      if (code !== undefined) codes.push(code);
    }
    starts[i + 1] = codes.length;
  });
  return { options, starts, codes: Uint32Array.from(codes) };
}

function yearSpanOf(rows: readonly Programme[]): [number, number] | null {
  let span: [number, number] | null = null;
  for (const { start, end, statusAsOf } of rows)
    for (const date of [start, end, statusAsOf]) {
      if (date === null) continue;
      const year = yearOf(dayNumber(firstDay(date)));
      span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year];
    }
  return span;
}

export function dayNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

/** The year of a day number. */
export function yearOf(day: number): number {
  return Math.floor(day / 10_000);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
