import { formatWords } from "@atlas/core/address";
import type { Hono } from "hono";
import { readPlainWords } from "../address-words.ts";
import { type AppParts, originOf } from "../app-parts.ts";
import type { Collection } from "../collections/collection.ts";
import { findCollection } from "../collections/find-collection.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";
import { NotFound } from "../problems.ts";

/** GET /api/collections/{collection}/items/{id}: one feature as GeoJSON. */
export function addItem(app: Hono, parts: AppParts, collections: readonly Collection[]): void {
  const { config, representations } = parts;

  app.get("/api/collections/:collection/items/:id", context => {
    const collection = findCollection(collections, context.req.param("collection"));
    const id = context.req.param("id");
    const { lang } = readPlainWords(new URL(context.req.url).searchParams, ["lang", "f"]);
    const parent = `${originOf(parts, context.req.url)}/api/collections/${collection.id}`;
    const self = `${parent}/items/${encodeURIComponent(id)}${formatWords(lang ? [["lang", lang]] : [])}`;

    return representations.answer(context.req.raw, self, () => {
      const feature = collection.item(id, lang ?? config.defaultLanguage);
      if (!feature)
        throw new NotFound(
          `There is no feature ${JSON.stringify(id)} in ${collection.id}; /items lists them.`,
        );
      const links = [
        { rel: "self", href: self, type: "application/geo+json", title: "This feature" },
        { rel: "collection", href: parent, type: "application/json", title: collection.title },
      ];
      return {
        body: JSON.stringify({ ...feature, links }),
        headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/geo+json" },
      };
    });
  });
}
