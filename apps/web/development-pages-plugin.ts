/** In development Vite renders the pages from source; the API beside it gives the data and says how it is set up. */
import { buildCatalogue, type CatalogueFile } from "@atlas/catalogue/catalogue";
import type { Plugin } from "vite";
import type { Boot, PageAnswer, PageRequest } from "./src/page-request.ts";

export function developmentPages(api: string): Plugin {
  return {
    name: "development-pages",
    apply: "serve",
    configureServer: server => () => {
      server.middlewares.use(async (request, response, next) => {
        try {
          const url = request.originalUrl ?? "/";
          const boot = await bootOf(`${api}/`);
          const file = (await (await fetch(api + boot.catalogueUrl)).json()) as CatalogueFile;
          const { renderPage } = (await server.ssrLoadModule("/src/entry-server.tsx")) as {
            renderPage(page: PageRequest): PageAnswer;
          };
          const page = renderPage({ url, catalogue: buildCatalogue(file), settings: boot.settings });
          // Vite adds what reloads a page; an answer without one, such as a redirect, stays as it is.
          const body = page.body === "" ? "" : await server.transformIndexHtml(url, page.body);
          response.writeHead(page.status, page.headers).end(body);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

// The built pages carry what those of the source need; it is the same for all.
async function bootOf(address: string): Promise<Boot> {
  const html = await (await fetch(address)).text();
  const json = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined)
    throw new Error(`${address} is no page of the atlas; is the API running, and built?`);
  return JSON.parse(json) as Boot;
}
