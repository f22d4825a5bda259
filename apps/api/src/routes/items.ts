import { formatWords } from "@atlas/core/address";
import type { Hono } from "hono";
import { readItemsWords } from "../address-words.ts";
import { type AppParts, originOf } from "../app-parts.ts";
import type { Collection } from "../collections/collection.ts";
import { findCollection } from "../collections/find-collection.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";

/** GET /api/collections/{collection}/items: a page of features as GeoJSON, with links to the pages around it. */
export function addItems(app: Hono, parts: AppParts, collections: readonly Collection[]): void {
  const { catalogue, config, representations } = parts;

  app.get("/api/collections/:collection/items", context => {
    const collection = findCollection(collections, context.req.param("collection"));
    const url = new URL(context.req.url);
    const { query, days, bbox, limit, offset, lang, canonical } = readItemsWords(
      url.searchParams,
      catalogue.vocabulary,
    );
    const address = `${originOf(parts, context.req.url)}/api/collections/${collection.id}/items`;
    const pageAt = (start: number) =>
      address + formatWords([...canonical, ["limit", String(limit)], ["offset", String(start)]]);

    return representations.answer(context.req.raw, pageAt(offset), () => {
      const { numberMatched, features } = collection.page({
        query: days ? { ...query, days } : query,
        bbox,
        limit,
        offset,
        language: lang ?? config.defaultLanguage,
      });
      const links = [link("self", pageAt(offset), "This page")];
      if (offset + limit < numberMatched) links.push(link("next", pageAt(offset + limit), "Next page"));
      if (offset > 0) links.push(link("prev", pageAt(Math.max(0, offset - limit)), "Previous page"));
      const body = {
        type: "FeatureCollection",
        numberMatched,
        numberReturned: features.length,
        links,
        features,
      };
      return {
        body: JSON.stringify(body),
        headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/geo+json" },
      };
    });
  });
}

function link(rel: string, href: string, title: string) {
  return { rel, href, type: "application/geo+json", title };
}
