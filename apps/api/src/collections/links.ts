import { greatCircle } from "@atlas/cartography/great-circle";
import { type PlaceLink, placeLinks } from "@atlas/catalogue/links";
import { emptyQuery } from "@atlas/core/query";
import type { Feature, LineString, MultiLineString } from "geojson";
import { type Collection, type Published, pageOf } from "./collection.ts";

/** Great circles from home to every partner, always all of them, with the programmes found in each. */
export function linksCollection({ catalogue }: Published): Collection {
  const home = catalogue.placesById.get(catalogue.atlas.home)!;
  const lines = new Map(
    catalogue.vocabulary.place.map(id => [
      id,
      lineOf(greatCircle(home.point, catalogue.placesById.get(id)!.point)),
    ]),
  );
  const geometry = ({ place }: PlaceLink) => lines.get(place)!;

  const feature = (link: PlaceLink): Feature => ({
    type: "Feature",
    id: link.place,
    geometry: geometry(link),
    properties: {
      place: link.place,
      programmes: link.programmes,
      ...Object.fromEntries(Object.entries(link.types).map(([type, count]) => [`type_${type}`, count])),
    },
  });

  return {
    id: "links",
    title: "Links",
    description:
      "Great circles from home to every partner, with the number of programmes found in each, by type.",
    page: asked => pageOf({ items: placeLinks(catalogue, asked.query), geometry, feature }, asked),
    item: id => {
      const link = placeLinks(catalogue, emptyQuery).find(each => each.place === id);
      return link ? feature(link) : null;
    },
  };
}

function lineOf(parts: [number, number][][]): LineString | MultiLineString {
  const [only, ...others] = parts;
  if (only && others.length === 0) return { type: "LineString", coordinates: only };
  return { type: "MultiLineString", coordinates: parts };
}
