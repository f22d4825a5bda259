import assets from "virtual:page-assets";
import { type Address, folderPath, permanentAddress } from "@atlas/core/address";
import { docsPath, type ReadDocsPath } from "@atlas/core/docs-address";
import type { Language } from "@atlas/core/language";
import { docsEnglish } from "@atlas/messages/docs-english";
import type { DocsMessages } from "@atlas/messages/docs-messages";
import { docsSimplifiedChinese } from "@atlas/messages/docs-simplified-chinese";
import { docsTraditionalChinese } from "@atlas/messages/docs-traditional-chinese";
import type { Messages } from "@atlas/messages/messages";
import { renderToStaticMarkup } from "react-dom/server";
import { ReadingProvider } from "../app/reading.tsx";
import { htmlDocument } from "../document.ts";
import type { PageAnswer, PageRequest } from "../page-request.ts";
import { socialImage } from "../social-image.ts";
import { DocsPage } from "./docs-page.tsx";

const docsMessagesOf: Readonly<Record<Language, DocsMessages>> = {
  "zh-Hans": docsSimplifiedChinese,
  "zh-Hant": docsTraditionalChinese,
  en: docsEnglish,
};

/** Answers the reference for hosts of embeds: a page of text, which needs no script and has none. */
export function renderDocs(
  read: ReadDocsPath,
  { catalogue, settings }: PageRequest,
  messagesOf: Readonly<Record<Language, Messages>>,
): PageAnswer {
  if (read.kind === "redirect")
    return { status: 308, headers: { Location: settings.basePath + read.pathname }, body: "" };
  const { language } = read;
  const pathIn = (each: Language) => {
    const path = docsPath(each, settings.defaultLanguage);
    return settings.exported ? folderPath(path) : path;
  };
  const words = docsMessagesOf[language];
  // The embed that its snippets show: all of the atlas, in the language of the page.
  const address: Address = {
    ...permanentAddress({ language, selected: null }),
    surface: "share",
    embedLanguage: language,
  };
  const body = renderToStaticMarkup(
    <ReadingProvider
      catalogue={catalogue}
      settings={settings}
      messages={messagesOf[language]}
      address={address}
      problems={[]}
      navigate={nowhere}
    >
      <DocsPage messages={words} pathIn={each => settings.basePath + pathIn(each)} />
    </ReadingProvider>,
  );
  return {
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Language": language },
    body: htmlDocument({
      address,
      known: true,
      seal: catalogue.atlas.seal,
      title: `${words.docsTitle} · ${catalogue.atlas.title[language]}`,
      description: words.docsLead,
      body,
      settings,
      urlIn: each => settings.publicUrl + pathIn(each),
      oembedUrl: null,
      image: socialImage(address, catalogue, settings),
      boot: null,
      assets: {
        scripts: [],
        preloads: [],
        styles: [...assets.styles, ...assets.docs.styles].map(file => settings.basePath + file),
      },
    }),
  };
}

// A page without a script goes nowhere.
function nowhere(): void {}
