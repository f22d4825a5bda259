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
import { loadPanelViews } from "./app/use-panel-views.ts";
import type { Boot } from "./page-request.ts";
import { loadShareView } from "./share/load-share-view.ts";

/** Makes the server's page live: fetches the catalogue it was made from, then hydrates it. */
async function start(): Promise<void> {
  const boot: Boot = JSON.parse(document.getElementById("boot")!.textContent!);
  const language = isLanguage(document.documentElement.lang)
    ? document.documentElement.lang
    : boot.settings.defaultLanguage;
  const messages = await loadMessages(language);
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 2 } },
  });
  try {
    const [catalogue, views, share] = await Promise.all([
      queries.fetchQuery(catalogueQuery(boot.catalogueUrl)),
      boot.panel ? loadPanelViews() : null,
      boot.share ? loadShareView(language) : null,
    ]);
    hydrateRoot(
      document.getElementById("root")!,
      <StrictMode>
        <QueryClientProvider client={queries}>
          <LivePage
            catalogue={catalogue}
            settings={boot.settings}
            messages={messages}
            views={views}
            share={share}
          />
        </QueryClientProvider>
      </StrictMode>,
    );
  } catch (error) {
    console.error(error);
    offerReload(messages);
  }
}

start();
