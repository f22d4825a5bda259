import { placeLinks } from "@atlas/catalogue/links";
import type { DatedQuery } from "@atlas/catalogue/misses";
import { partnersFound } from "@atlas/catalogue/partners";
import type { Language } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import { emptyQuery, isEmptyQuery } from "@atlas/core/query";
import type { Feature, Geometry } from "geojson";
import { type Collection, type Published, pageOf } from "./collection.ts";
import { localizedProperties } from "./localized-properties.ts";

interface CountedPlace {
  readonly place: Place;
  readonly programmes: number;
}

/** Areas: without a query all, home among them; with one the partners that satisfy it and have a match. */
export function placesCollection({ catalogue, outlines }: Published): Collection {
  const geometry = ({ place }: CountedPlace) => outlines.get(place.id) as Geometry;

  function counted(query: DatedQuery): CountedPlace[] {
    if (isEmptyQuery(query) && !query.days) {
      const counts = new Map(placeLinks(catalogue, query).map(link => [link.place, link.programmes]));
      return catalogue.places.map(place => ({ place, programmes: counts.get(place.id) ?? 0 }));
    }
    return partnersFound(catalogue, query).map(({ place, programmes }) => ({
      place: catalogue.placesById.get(place)!,
      programmes,
    }));
  }

  const feature = (item: CountedPlace, language: Language): Feature => ({
    type: "Feature",
    id: item.place.id,
    geometry: geometry(item),
    properties: propertiesOf(item, language),
  });

  return {
    id: "places",
    title: "Places",
    description: "Home and its partners as areas, with the number of programmes found in each.",
    page: asked =>
      pageOf(
        { items: counted(asked.query), geometry, feature: item => feature(item, asked.language) },
        asked,
      ),
    item: (id, language) => {
      const found = counted(emptyQuery).find(item => item.place.id === id);
      return found ? feature(found, language) : null;
    },
  };
}

function propertiesOf({ place, programmes }: CountedPlace, language: Language): Record<string, unknown> {
  return {
    ...localizedProperties("name", place.name, language),
    group: place.group,
    adcode: place.adcode,
    iso: place.iso,
    wikidata: place.wikidata,
    point_lon: place.point[0],
    point_lat: place.point[1],
    programmes,
    licence: place.licence,
    attribution: place.attribution,
  };
}
