import "virtual:theme.css";
import "./app/global.css";
import "./app/print.css";
import { isLanguage } from "@atlas/core/language";
import { loadMessages } from "@atlas/messages/load-messages";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { catalogueQuery } from "./app/catalogue-query.ts";
import { LivePage } from "./app/live-page.tsx";
import { offerReload } from "./app/offer-reload.ts";
import { addressBook, readUrl } from "./app/use-address.ts";
import { loadPanelViews } from "./app/use-panel-views.ts";
import { locatedPath } from "./page-path.ts";
import type { Boot } from "./page-request.ts";
import { loadShareView } from "./share/load-share-view.ts";

/** Makes the server's page live: fetches the catalogue it was made from, then hydrates it. */
async function start(): Promise<void> {
  const boot: Boot = JSON.parse(document.getElementById("boot")!.textContent!);
  const { basePath, defaultLanguage } = boot.settings;
  const language = isLanguage(document.documentElement.lang)
    ? document.documentElement.lang
    : defaultLanguage;
  const messages = await loadMessages(language);
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 2 } },
  });
  const embedding = boot.embed ? import("./embed/embed-view.ts").then(module => module.embedView) : null;
  try {
    const [catalogue, views, embed, share] = await Promise.all([
      queries.fetchQuery(catalogueQuery(boot.catalogueUrl)),
      boot.panel ? loadPanelViews() : null,
      embedding,
      boot.share ? loadShareView(language) : null,
    ]);
    // A file is the same for every word of its address: the location may ask for another language.
    const here = readUrl(locatedPath(location, basePath), addressBook(catalogue, defaultLanguage));
    const asked = here.kind === "redirect" ? language : here.address.language;
    const words = { [language]: messages, [asked]: await loadMessages(asked) };
    hydrateRoot(
      document.getElementById("root")!,
      <StrictMode>
        <QueryClientProvider client={queries}>
          <LivePage
            catalogue={catalogue}
            boot={boot}
            words={words}
            views={views}
            embed={embed}
            share={share}
          />
        </QueryClientProvider>
      </StrictMode>,
    );
  } catch (error) {
    console.error(error);
    offerReload(messages);
    // Where nothing comes any more, the host's own link stands.
    embedding?.then(
      ({ tellFailure }) => tellFailure(messages.catalogueFailed),
      () => {},
    );
  }
}

start();
