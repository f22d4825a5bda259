import type { Hono } from "hono";
import { readPlainWords } from "../address-words.ts";
import type { AppParts } from "../app-parts.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";

/** GET /api/codelists: the names and definitions of all codes. */
export function addCodeLists(app: Hono, { catalogue, representations }: AppParts): void {
  app.get("/api/codelists", context => {
    readPlainWords(new URL(context.req.url).searchParams, ["f"]);
    return representations.answer(context.req.raw, "/api/codelists", () => ({
      body: JSON.stringify(catalogue.codeLists),
      headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/json" },
    }));
  });
}
