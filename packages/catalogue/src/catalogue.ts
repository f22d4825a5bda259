import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import type { Records } from "@atlas/core/records";
import { type Vocabulary, vocabularyOf } from "@atlas/core/vocabulary";
import { buildColumns, type Columns } from "./columns.ts";
import type { RecordOrders } from "./name-order.ts";
import type { SearchKeys } from "./search-text.ts";

/** What `/api/catalogue/{revision}.json` carries, and what a catalogue is built from. */
export interface CatalogueFile {
  /** Names this state of the published record: the same content, the same revision. */
  readonly revision: string;
  readonly records: Records;
  readonly searchKeys: SearchKeys;
  readonly orders: RecordOrders;
}

/** The published record with its indexes: built once, never changed. */
export interface Catalogue extends Records {
  readonly revision: string;
  readonly vocabulary: Vocabulary;
  readonly placesById: ReadonlyMap<string, Place>;
  readonly programmesById: ReadonlyMap<string, Programme>;
  readonly columns: Columns;
  readonly orders: RecordOrders;
}

export function buildCatalogue({ revision, records, searchKeys, orders }: CatalogueFile): Catalogue {
  const vocabulary = vocabularyOf(records);
  const placesById = new Map(records.places.map(place => [place.id, place]));
  return {
    ...records,
    revision,
    vocabulary,
    placesById,
    programmesById: new Map(records.programmes.map(programme => [programme.id, programme])),
    columns: buildColumns({ programmes: records.programmes, placesById, vocabulary, searchKeys }),
    orders,
  };
}
