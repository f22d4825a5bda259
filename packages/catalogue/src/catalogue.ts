import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import type { Records } from "@atlas/core/records";
import { type Vocabulary, vocabularyOf } from "@atlas/core/vocabulary";

/** Text to search in, computed once by `search-keys.ts`: NFKC, lower case, one line a field. */
export interface SearchKeys {
  /** By programme id: title, summary and names of sites, in three scripts. */
  readonly programmes: Readonly<Record<string, string>>;
  /** By place id: names and aliases. */
  readonly places: Readonly<Record<string, string>>;
  /** By the `name` of an organisation. */
  readonly organisations: Readonly<Record<string, string>>;
}

/** What `/api/catalogue/{revision}.json` carries, and what a catalogue is built from. */
export interface CatalogueFile {
  /** Names this state of the published record: the same content, the same revision. */
  readonly revision: string;
  readonly records: Records;
  readonly searchKeys: SearchKeys;
}

/** The published record with its indexes: built once, never changed. */
export interface Catalogue extends Records {
  readonly revision: string;
  readonly vocabulary: Vocabulary;
  readonly placesById: ReadonlyMap<string, Place>;
  readonly programmesById: ReadonlyMap<string, Programme>;
}

export function buildCatalogue({ revision, records, searchKeys }: CatalogueFile): Catalogue {
  void searchKeys;
  return {
    ...records,
    revision,
    vocabulary: vocabularyOf(records),
    placesById: new Map(records.places.map(place => [place.id, place])),
    programmesById: new Map(records.programmes.map(programme => [programme.id, programme])),
  };
}
