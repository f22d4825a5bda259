import { queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { outlinesUrl, type PageSettings } from "../page-request.ts";

export type Outlines = FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>;

/** The outlines of all places: they come with the map, not with the list. */
export function outlinesQuery(revision: string, settings: PageSettings) {
  return queryOptions({
    queryKey: ["outlines", revision],
    queryFn: async (): Promise<Outlines> => {
      const answer = await fetch(outlinesUrl(settings));
      if (!answer.ok) throw new Error(`the outlines of places answered ${answer.status}`);
      return (await answer.json()) as Outlines;
    },
  });
}
