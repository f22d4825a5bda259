/** What the four collections of the API have in common. */
import type { Catalogue } from "@atlas/catalogue/catalogue";
import type { DatedQuery } from "@atlas/catalogue/misses";
import type { Bbox } from "@atlas/core/bbox";
import type { Language } from "@atlas/core/language";
import type { Outline } from "@atlas/core/records";
import type { Feature, Geometry } from "geojson";
import { boxMeets } from "../box-meets.ts";

export interface Published {
  readonly catalogue: Catalogue;
  /** By place id. */
  readonly outlines: ReadonlyMap<string, Outline>;
}

export interface ItemsAsked {
  readonly query: DatedQuery;
  readonly bbox: Bbox | null;
  readonly limit: number;
  readonly offset: number;
  readonly language: Language;
}

/** A feature whose place may be unknown (RFC 7946, section 3.2). */
export type Drawing = Feature<Geometry | null>;

export interface Page {
  readonly numberMatched: number;
  readonly features: readonly Drawing[];
}

export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  page(asked: ItemsAsked): Page;
  /** The feature of this id, counted under no query; null when there is none. */
  item(id: string, language: Language): Drawing | null;
}

interface Drawn<Item> {
  readonly items: readonly Item[];
  geometry(item: Item): Geometry | null;
  feature(item: Item): Drawing;
}

/** The page asked for, out of everything found; what has no geometry is in every box (OGC 17-069r4, 7.15.3). */
export function pageOf<Item>({ items, geometry, feature }: Drawn<Item>, asked: ItemsAsked): Page {
  const { bbox, offset, limit } = asked;
  const inBox = items.filter(item => {
    const drawn = bbox && geometry(item);
    return !drawn || boxMeets(bbox, drawn);
  });
  return { numberMatched: inBox.length, features: inBox.slice(offset, offset + limit).map(feature) };
}
