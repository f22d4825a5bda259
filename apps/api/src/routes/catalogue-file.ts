import type { Hono } from "hono";
import { readPlainWords } from "../address-words.ts";
import type { AppParts } from "../app-parts.ts";
import { immutableCaching, openDataHeaders } from "../open-data-headers.ts";
import { NotFound } from "../problems.ts";

/** GET /api/catalogue/{revision}.json: the whole published record as one file that never changes. */
export function addCatalogueFile(app: Hono, { file, representations }: AppParts): void {
  app.get("/api/catalogue/:name", context => {
    const name = context.req.param("name");
    readPlainWords(new URL(context.req.url).searchParams, []);
    if (name !== `${file.revision}.json`)
      throw new NotFound(
        `There is no catalogue ${JSON.stringify(name)}; the present one is ${file.revision}.json.`,
      );
    return representations.answer(context.req.raw, `/api/catalogue/${name}`, () => ({
      body: JSON.stringify(file),
      headers: { ...openDataHeaders, ...immutableCaching, "content-type": "application/json" },
    }));
  });
}
