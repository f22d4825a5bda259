import { buildCatalogue, type Catalogue, type CatalogueFile } from "@atlas/catalogue/catalogue";
import { queryOptions } from "@tanstack/react-query";

/** The published record as one immutable file, with its indexes built. */
export function catalogueQuery(url: string) {
  return queryOptions({
    queryKey: ["catalogue", url],
    queryFn: async (): Promise<Catalogue> => {
      const answer = await fetch(url);
      if (!answer.ok)
        throw new Error(`${url} answered ${answer.status}; reload the page for its newer revision`);
      return buildCatalogue((await answer.json()) as CatalogueFile);
    },
    structuralSharing: false,
  });
}
