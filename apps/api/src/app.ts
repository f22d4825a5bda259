import { Hono } from "hono";
import type { AppSource } from "./app-parts.ts";
import { linksCollection } from "./collections/links.ts";
import { placesCollection } from "./collections/places.ts";
import { programmesCollection } from "./collections/programmes.ts";
import { sitesCollection } from "./collections/sites.ts";
import { problemResponse } from "./problems.ts";
import { Representations } from "./representation.ts";
import { addCatalogueFile } from "./routes/catalogue-file.ts";
import { addCodeLists } from "./routes/codelists.ts";
import { addCollections } from "./routes/collections.ts";
import { addDecision } from "./routes/decision.ts";
import { addFacets } from "./routes/facets.ts";
import { addItem } from "./routes/item.ts";
import { addItems } from "./routes/items.ts";
import { addMapImage } from "./routes/map-image.ts";
import { addOembed } from "./routes/oembed.ts";
import { addPages } from "./routes/pages.ts";
import { addReadOnly } from "./routes/read-only.ts";
import { addWebFiles } from "./routes/web-files.ts";

/** The door: data, files and pages over one catalogue. */
export function createApp(source: AppSource): Hono {
  const parts = { ...source, representations: new Representations() };
  const collections = [placesCollection, programmesCollection, sitesCollection, linksCollection].map(create =>
    create(source),
  );
  const app = new Hono();
  app.onError((error, context) => problemResponse(error, new URL(context.req.url).pathname));
  addReadOnly(app);
  addCollections(app, parts, collections);
  addItems(app, parts, collections);
  addItem(app, parts, collections);
  addFacets(app, parts);
  addDecision(app, parts);
  addCodeLists(app, parts);
  addCatalogueFile(app, parts);
  addOembed(app, parts);
  addMapImage(app, parts);
  addWebFiles(app, parts);
  addPages(app, parts);
  return app;
}
