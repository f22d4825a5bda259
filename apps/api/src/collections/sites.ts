import { find } from "@atlas/catalogue/find";
import type { Language } from "@atlas/core/language";
import type { Programme, Site } from "@atlas/core/programme";
import type { Feature, Point } from "geojson";
import { type Collection, type Published, pageOf } from "./collection.ts";
import { localizedProperties } from "./localized-properties.ts";

interface NumberedSite {
  readonly id: string;
  readonly programme: string;
  readonly site: Site;
}

/** The sites of programmes, one point for each programme and site. */
export function sitesCollection({ catalogue }: Published): Collection {
  return {
    id: "sites",
    title: "Sites",
    description: "The sites of programmes, one point each; `exactness` says what the point stands for.",
    page: asked =>
      pageOf(
        {
          items: find(catalogue, asked.query).flatMap(sitesOf),
          geometry: pointOf,
          feature: item => featureOf(item, asked.language),
        },
        asked,
      ),
    item: (id, language) => {
      const programme = catalogue.programmesById.get(id.slice(0, Math.max(0, id.lastIndexOf("."))));
      const found = programme && sitesOf(programme).find(item => item.id === id);
      return found ? featureOf(found, language) : null;
    },
  };
}

function sitesOf({ id, sites }: Programme): NumberedSite[] {
  return sites.map((site, i) => ({ id: `${id}.${i + 1}`, programme: id, site }));
}

function pointOf({ site }: NumberedSite): Point {
  return { type: "Point", coordinates: site.point };
}

function featureOf(item: NumberedSite, language: Language): Feature {
  const { id, programme, site } = item;
  return {
    type: "Feature",
    id,
    geometry: pointOf(item),
    properties: {
      ...localizedProperties("name", site.name, language),
      programme,
      place: site.place,
      exactness: site.exactness,
    },
  };
}
