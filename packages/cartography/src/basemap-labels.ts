import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import type { BasemapFiles, LabelName, Worldview } from "./basemap-files.ts";
import { innerPoint } from "./basemap-inner-point.ts";
import { worldSize } from "./mercator.ts";

/** What the style needs of a label: its names, its class, when it comes and goes, and how much it matters. */
export interface LabelProperties extends LabelName {
  readonly class: "country" | "home_country" | "province" | "taiwan" | "town" | "ocean" | "sea" | "islands";
  readonly min: number;
  readonly max?: number;
  /** Less is placed first. */
  readonly rank: number;
  readonly anchor?: string;
}

export type LabelFeature = Feature<Point, LabelProperties>;

/** Half the width, in pixels, that a label wants inside its region before it is shown. */
const countryRoom = 13;
const provinceRoom = 14;

/** Every label of a world view, each with the zoom from which it is shown. */
export function basemapLabels(files: BasemapFiles, worldview: Worldview): LabelFeature[] {
  const { placed, regions } = files["labels.json"];
  const countries = files[worldview === "cn" ? "world-chn.geojson" : "world-intl.geojson"].features;
  // Taiwan stands among the placed labels, for the note under its name.
  const apart = worldview === "cn" ? ["710000"] : ["710000", "810000", "820000"];
  const provinces = files["china-provinces.geojson"].features.filter(
    ({ properties }) => !apart.includes(properties.adcode),
  );
  const regionLabel = (
    id: string,
    feature: Feature<Polygon | MultiPolygon>,
    name: LabelName,
    room: number,
  ): Pick<LabelFeature, "type" | "geometry"> & { name: LabelName; min: number; rank: number } => {
    const inner = innerPoint(feature.geometry);
    const own = regions[id];
    return {
      type: "Feature",
      geometry: { type: "Point", coordinates: [...(own?.point ?? inner.point)] },
      name: { ...name, ...own?.name },
      min: Math.round(Math.min(7.5, Math.max(0, Math.log2(room / (inner.reach * worldSize)))) * 10) / 10,
      rank: Math.round(-Math.log2(inner.reach) * 10),
    };
  };

  return [
    ...placed
      .filter(label => label.worldviews.includes(worldview))
      .map(
        ({ name, point, minZoom, maxZoom, anchor, class: kind }): LabelFeature => ({
          type: "Feature",
          geometry: { type: "Point", coordinates: [...point] },
          properties: {
            ...name,
            class: kind,
            min: minZoom,
            ...(maxZoom !== undefined && { max: maxZoom }),
            ...(anchor !== undefined && { anchor }),
            rank: kind === "islands" || kind === "taiwan" ? 0 : 10,
          },
        }),
      ),
    ...countries.map(country => {
      const { iso_a2 } = country.properties;
      const label = regionLabel(iso_a2 ?? "", country, namesOf(country.properties), countryRoom);
      return labelFeature(label, iso_a2 === "CN" ? "home_country" : "country");
    }),
    ...provinces.map(province => {
      const { adcode } = province.properties;
      const label = regionLabel(adcode, province, shortNames(namesOf(province.properties)), provinceRoom);
      return labelFeature(label, "province");
    }),
    ...files["populated-places.geojson"].features
      .filter(({ properties }) => properties.country === "CHN" && properties.name_zh_hans)
      .map(({ geometry, properties }) => {
        const label = { type: "Feature" as const, geometry, name: namesOf(properties), rank: 60 };
        return labelFeature({ ...label, min: Math.max(6.5, properties.min_zoom + 0.5) }, "town");
      }),
  ];
}

function labelFeature(
  {
    name,
    min,
    rank,
    ...feature
  }: { type: "Feature"; geometry: Point; name: LabelName; min: number; rank: number },
  kind: LabelProperties["class"],
): LabelFeature {
  return { ...feature, properties: { ...name, class: kind, min, rank } };
}

function namesOf(names: { name_zh_hans: string; name_zh_hant: string; name_en: string }): LabelName {
  return { "zh-Hans": names.name_zh_hans, "zh-Hant": names.name_zh_hant, en: names.name_en };
}

/** 广东省 is 广东 on a map, 内蒙古自治区 内蒙古. */
function shortNames(names: LabelName): LabelName {
  const short = (name: string) =>
    name.replace(/(壮族|壯族|回族|维吾尔|維吾爾)?(自治区|自治區)$|(特别行政区|特別行政區)$|[省市]$/, "");
  return { "zh-Hans": short(names["zh-Hans"]), "zh-Hant": short(names["zh-Hant"]), en: names.en };
}
