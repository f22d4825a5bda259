import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from "geojson";

/** Whose outline of the world is drawn: as China's standard map has it, or as Natural Earth has it. */
export type Worldview = "cn" | "intl";

/** The files of `geodata/basemap` that the base map is made from. */
export const basemapFileNames = [
  "world-chn.geojson",
  "world-intl.geojson",
  "china-provinces.geojson",
  "dash-line-chn.geojson",
  "boundary-disputed-intl.geojson",
  "lakes.geojson",
  "rivers.geojson",
  "populated-places.geojson",
  "labels.json",
] as const;

interface Names {
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
}

export type CountryFeature = Feature<Polygon | MultiPolygon, Names & { readonly iso_a2: string | null }>;
export type ProvinceFeature = Feature<Polygon | MultiPolygon, Names & { readonly adcode: string }>;
export type TownFeature = Feature<Point, Names & { readonly country: string; readonly min_zoom: number }>;

type Collection<F extends Feature> = Omit<FeatureCollection, "features"> & { readonly features: F[] };

/** One name in the three languages of the atlas. */
export type LabelName = Readonly<Record<"zh-Hans" | "zh-Hant" | "en", string>>;

/** A label whose place the atlas chose, for what no source gives a point for. Degrees, longitude first. */
export interface PlacedLabel {
  readonly class: "ocean" | "sea" | "islands" | "taiwan";
  readonly worldviews: readonly Worldview[];
  readonly name: LabelName;
  readonly point: readonly [lon: number, lat: number];
  readonly minZoom: number;
  readonly maxZoom?: number;
  /** Where the text stands: centred on the point, or beside it. */
  readonly anchor?: "left" | "right" | "top" | "bottom" | "bottom-left";
}

export interface BasemapLabels {
  readonly placed: readonly PlacedLabel[];
  /** Better names and places for countries and provinces, by ISO 3166-1 alpha-2 or adcode. */
  readonly regions: Readonly<
    Record<
      string,
      { readonly name?: Partial<LabelName>; readonly point?: readonly [lon: number, lat: number] }
    >
  >;
}

/** The parsed files, by name. */
export interface BasemapFiles {
  readonly "world-chn.geojson": Collection<CountryFeature>;
  readonly "world-intl.geojson": Collection<CountryFeature>;
  readonly "china-provinces.geojson": Collection<ProvinceFeature>;
  readonly "dash-line-chn.geojson": Collection<Feature<LineString>>;
  readonly "boundary-disputed-intl.geojson": Collection<Feature<LineString>>;
  readonly "lakes.geojson": Collection<Feature<Polygon, { readonly scalerank: number }>>;
  readonly "rivers.geojson": FeatureCollection;
  readonly "populated-places.geojson": Collection<TownFeature>;
  readonly "labels.json": BasemapLabels;
}
