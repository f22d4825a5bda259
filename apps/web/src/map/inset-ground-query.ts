import { queryOptions } from "@tanstack/react-query";
import type { PageSettings } from "../page-request.ts";

/** Rings of the land around the insets of the atlas, made with the base map's tiles. */
export function insetGroundQuery({ worldview, basePath }: PageSettings) {
  const url = `${basePath}/basemap/${worldview}/inset-land.json`;
  return queryOptions({
    queryKey: ["inset-ground", worldview],
    queryFn: async (): Promise<[number, number][][]> => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      return (await answer.json()) as [number, number][][];
    },
  });
}
