import type { Hono } from "hono";
import { readPlainWords } from "../address-words.ts";
import type { AppParts } from "../app-parts.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";

/** GET /api/decision: the founding document, its projects, targets, clauses and groups of places. */
export function addDecision(app: Hono, { catalogue, representations }: AppParts): void {
  app.get("/api/decision", context => {
    readPlainWords(new URL(context.req.url).searchParams, ["f"]);
    return representations.answer(context.req.raw, "/api/decision", () => ({
      body: JSON.stringify(catalogue.decision),
      headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/json" },
    }));
  });
}
