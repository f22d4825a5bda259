import { facets } from "@atlas/catalogue/facets";
import { formatWords } from "@atlas/core/address";
import { formatQuery } from "@atlas/core/query";
import type { Hono } from "hono";
import { readQueryWords } from "../address-words.ts";
import type { AppParts } from "../app-parts.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";

/** GET /api/facets: how many programmes each option of each word would find. */
export function addFacets(app: Hono, { catalogue, representations }: AppParts): void {
  app.get("/api/facets", context => {
    const query = readQueryWords(new URL(context.req.url).searchParams, catalogue.vocabulary);
    const key = `/api/facets${formatWords(formatQuery(query))}`;
    return representations.answer(context.req.raw, key, () => ({
      body: JSON.stringify({ revision: catalogue.revision, ...facets(catalogue, query) }),
      headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/json" },
    }));
  });
}
