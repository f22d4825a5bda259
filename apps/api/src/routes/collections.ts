import type { Hono } from "hono";
import { readPlainWords } from "../address-words.ts";
import { type AppParts, originOf } from "../app-parts.ts";
import type { Collection } from "../collections/collection.ts";
import { findCollection } from "../collections/find-collection.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";

/** GET /api/collections and /api/collections/{collection}: what there is, and where its items are. */
export function addCollections(app: Hono, parts: AppParts, collections: readonly Collection[]): void {
  const { representations } = parts;

  app.get("/api/collections", context => {
    readPlainWords(new URL(context.req.url).searchParams, ["f"]);
    const self = `${originOf(parts, context.req.url)}/api/collections`;
    return representations.answer(context.req.raw, self, () =>
      json({
        links: [link("self", self, "application/json", "This document")],
        collections: collections.map(collection => describe(collection, self)),
      }),
    );
  });

  app.get("/api/collections/:collection", context => {
    const collection = findCollection(collections, context.req.param("collection"));
    readPlainWords(new URL(context.req.url).searchParams, ["f"]);
    const parent = `${originOf(parts, context.req.url)}/api/collections`;
    return representations.answer(context.req.raw, `${parent}/${collection.id}`, () =>
      json(describe(collection, parent)),
    );
  });
}

function describe({ id, title, description }: Collection, parent: string) {
  return {
    id,
    title,
    description,
    itemType: "feature",
    crs: ["http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
    links: [
      link("self", `${parent}/${id}`, "application/json", "This collection"),
      link("items", `${parent}/${id}/items`, "application/geo+json", "Its features"),
    ],
  };
}

function link(rel: string, href: string, type: string, title: string) {
  return { rel, href, type, title };
}

function json(body: unknown) {
  return {
    body: JSON.stringify(body),
    headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/json" },
  };
}
