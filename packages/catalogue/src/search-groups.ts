/** Search as you type: the places, programmes and organisations that a text names, the likeliest first. */
import type { LocalizedText } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import type { Catalogue } from "./catalogue.ts";
import { type Corpus, textsWith } from "./corpus.ts";
import { foldText } from "./search-text.ts";

export interface Organisation {
  readonly names: LocalizedText;
  /** How many programmes it takes part in. */
  readonly programmes: number;
}

export interface Hit<Item> {
  readonly item: Item;
  /** The shortest line of its words that holds the text, folded: a name, an alias, a spelling in another script. */
  readonly line: string;
}

export interface Hits<Item> {
  /** How many there are; `first` holds the likeliest of them. */
  readonly total: number;
  readonly first: readonly Hit<Item>[];
}

export interface SearchGroups {
  /** Partners; home is no answer, it has no page of its own. */
  readonly places: Hits<Place>;
  readonly programmes: Hits<Programme>;
  readonly organisations: Hits<Organisation>;
}

/**
 * At most `most` of each. A name that begins with the text comes before one that holds it, and that before what only
 * other words hold it of (aliases, pinyin, summaries). Among equals the order is the catalogue's; of organisations
 * the busiest come first. A blank text finds nothing.
 */
export function searchGroups(catalogue: Catalogue, text: string, most: number): SearchGroups {
  const needle = foldText(text);
  const { ofPlaces, ofProgrammes, ofOrganisations } = catalogue.columns.text;
  const places = [...catalogue.placesById.values()];
  const { programmes } = catalogue.columns;
  const organisations = organisationsOf(catalogue);
  const busyness = (row: number) => organisations[row]!.programmes;
  const names = (row: number) => [organisations[row]!.names];
  return {
    places: hitsOf(ofPlaces, needle, most, {
      items: places,
      rows: rows => rows.filter(row => places[row]!.id !== catalogue.atlas.home),
      names: row => [places[row]!.shortName, places[row]!.name],
    }),
    programmes: hitsOf(ofProgrammes, needle, most, {
      items: programmes,
      names: row => [programmes[row]!.title],
    }),
    organisations: hitsOf(ofOrganisations, needle, most, {
      items: organisations,
      rows: rows => rows.sort((one, other) => busyness(other) - busyness(one)),
      names,
    }),
  };
}

interface Shelf<Item> {
  readonly items: readonly Item[];
  readonly names: (row: number) => readonly LocalizedText[];
  /** The rows that may answer, in their order; all of them, as they stand, when absent. */
  readonly rows?: (rows: number[]) => number[];
}

function hitsOf<Item>(corpus: Corpus, needle: string, most: number, shelf: Shelf<Item>): Hits<Item> {
  if (needle === "") return { total: 0, first: [] };
  const found: number[] = [];
  textsWith(corpus, needle).forEach((one, row) => {
    if (one === 1) found.push(row);
  });
  const rows = shelf.rows ? shelf.rows(found) : found;
  const ranked: [number[], number[], number[]] = [[], [], []];
  for (const row of rows) {
    ranked[rankOf(shelf.names(row), needle)].push(row);
    if (ranked[0].length === most) break;
  }
  const first = ranked
    .flat()
    .slice(0, most)
    .map(row => ({ item: shelf.items[row]!, line: lineWith(corpus, row, needle) }));
  return { total: rows.length, first };
}

function rankOf(names: readonly LocalizedText[], needle: string): 0 | 1 | 2 {
  let rank: 1 | 2 = 2;
  for (const name of names)
    for (const spelling of Object.values(name)) {
      const at = foldText(spelling).indexOf(needle);
      if (at === 0) return 0;
      if (at > 0) rank = 1;
    }
  return rank;
}

function lineWith({ latin, other }: Corpus, row: number, needle: string): string {
  const holding = [latin, other].flatMap(({ text, starts }) =>
    text
      .slice(starts[row]!, starts[row + 1]! - 1)
      .split("\n")
      .filter(line => line.includes(needle)),
  );
  return holding.sort((one, other) => one.length - other.length)[0] ?? "";
}

/** Each option of the column of organisations, with its names and how many programmes it stands in. */
function organisationsOf({ columns }: Catalogue): Organisation[] {
  const { options, starts, codes } = columns.text.organisations;
  const counts = new Uint32Array(options.length);
  const firstRows = new Uint32Array(options.length);
  for (let row = columns.programmes.length - 1; row >= 0; row--)
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      counts[codes[i]!]!++;
      firstRows[codes[i]!] = row;
    }
  return options.map((option, code) => ({
    names: columns.programmes[firstRows[code]!]!.organisations.find(({ name }) => name === option)!.names,
    programmes: counts[code]!,
  }));
}
