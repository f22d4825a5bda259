import assets from "virtual:page-assets";
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { summary } from "@atlas/catalogue/summary";
import type { Address } from "@atlas/core/address";
import { readDocsPath } from "@atlas/core/docs-address";
import type { Language } from "@atlas/core/language";
import { isEmptyQuery } from "@atlas/core/query";
import { builderEnglish } from "@atlas/messages/builder-english";
import type { BuilderMessages } from "@atlas/messages/builder-messages";
import { builderSimplifiedChinese } from "@atlas/messages/builder-simplified-chinese";
import { builderTraditionalChinese } from "@atlas/messages/builder-traditional-chinese";
import { english } from "@atlas/messages/english";
import type { Messages } from "@atlas/messages/messages";
import { simplifiedChinese } from "@atlas/messages/simplified-chinese";
import { summarySentence } from "@atlas/messages/summary-sentence";
import { traditionalChinese } from "@atlas/messages/traditional-chinese";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/app.tsx";
import { panelViews } from "./app/panel-views.ts";
import { ReadingProvider } from "./app/reading.tsx";
import { addressBook, readUrl } from "./app/use-address.ts";
import { renderDocs } from "./docs/render-docs.tsx";
import { htmlDocument } from "./document.ts";
import { embedView } from "./embed/embed-view.ts";
import { StaticPicture } from "./map/static-picture.tsx";
import { oembedUrl, permanentUrl } from "./page-path.ts";
import { catalogueUrl, type PageAnswer, type PageRequest } from "./page-request.ts";
import { pageDescription, pageTitle } from "./page-title.ts";
import { sharePages } from "./share/share-view.ts";
import { socialImage } from "./social-image.ts";

const messagesOf: Readonly<Record<Language, Messages>> = {
  "zh-Hans": simplifiedChinese,
  "zh-Hant": traditionalChinese,
  en: english,
};

const builderMessagesOf: Readonly<Record<Language, BuilderMessages>> = {
  "zh-Hans": builderSimplifiedChinese,
  "zh-Hant": builderTraditionalChinese,
  en: builderEnglish,
};

/** Answers a page: complete HTML for people with and without scripts; 308 to the one address of a page, 404 for none. */
export function renderPage(request: PageRequest): PageAnswer {
  const { url, catalogue, settings } = request;
  const docs = readDocsPath(url.split(/[?#]/)[0]!, settings.defaultLanguage);
  if (docs) return renderDocs(docs, request, messagesOf);
  const read = readUrl(url, addressBook(catalogue, settings.defaultLanguage));
  if (read.kind === "redirect") {
    const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
    return { status: 308, headers: { Location: settings.basePath + read.pathname + search }, body: "" };
  }
  const onSite = (file: string) => settings.basePath + file;
  const known = read.kind === "address";
  const embed = read.address.surface === "embed";
  const share = read.address.surface === "share";
  const panel = !share && opensWithPanel(read.address);
  const messages = messagesOf[read.address.language];
  const words = builderMessagesOf[read.address.language];
  const body = renderToString(
    <StrictMode>
      <ReadingProvider
        catalogue={catalogue}
        settings={settings}
        messages={messages}
        address={read.address}
        problems={known ? read.problems : []}
        navigate={nowhere}
      >
        <App
          unknown={!known}
          views={panelViews}
          embed={embed ? embedView : null}
          share={share ? { ...sharePages, words } : null}
          // Files know one picture, that of the whole atlas.
          picture={settings.exported && read.address.selected !== null ? undefined : StaticPicture}
        />
      </ReadingProvider>
    </StrictMode>,
  );
  return {
    status: known ? 200 : 404,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Language": read.address.language },
    body: htmlDocument({
      address: read.address,
      known,
      seal: catalogue.atlas.seal,
      ...(share
        ? {
            title: `${words.shareTitle} · ${catalogue.atlas.title[read.address.language]}`,
            description: words.shareLead,
          }
        : described(catalogue, read.address, messages, known)),
      body,
      settings,
      urlIn: language => permanentUrl({ ...read.address, language }, settings),
      oembedUrl: oembedUrl(read.address, settings),
      image: socialImage(read.address, catalogue, settings),
      boot: { url, catalogueUrl: catalogueUrl(catalogue, settings), settings, panel, embed, share },
      assets: {
        scripts: assets.scripts.map(onSite),
        preloads: [
          ...assets.preloads,
          ...assets.messages[read.address.language],
          ...(panel ? assets.panels.scripts : []),
          ...(embed ? assets.embed.scripts : []),
          ...(share ? assets.share.scripts : []),
        ].map(onSite),
        styles: [
          ...assets.styles,
          ...(panel ? assets.panels.styles : []),
          ...(embed ? assets.embed.styles : []),
          ...(share ? assets.share.styles : []),
        ].map(onSite),
      },
    }),
  };
}

function opensWithPanel({ selected, compare }: Address): boolean {
  return selected !== null || compare.length > 1;
}

function described(catalogue: Catalogue, address: Address, messages: Messages, known: boolean) {
  if (!known) return { title: messages.notFoundTitle, description: messages.notFoundText };
  const { query, selected, language } = address;
  const description =
    selected === null && !isEmptyQuery(query)
      ? summarySentence(language, summary(catalogue, query, language))
      : pageDescription(catalogue, address);
  return { title: pageTitle(catalogue, address), description };
}

// A server's picture stands still.
function nowhere(): void {}
