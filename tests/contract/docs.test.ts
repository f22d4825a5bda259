/** `/share/docs` as it was built: the tables of the embed's contract, whole, in every language. */
import { loadWebRoom } from "@atlas/api/web-room";
import {
  commandFields,
  elementAttributes,
  elementEvents,
  elementMethods,
  elementWords,
  embedWords,
  errorCodes,
  eventFields,
  heightMessages,
  oembedWords,
} from "@atlas/core/embed-contract";
import { languages } from "@atlas/core/language";
import { docsEnglish } from "@atlas/messages/docs-english";
import { describe, expect, it } from "vitest";
import { apiApp, origin } from "./api-app.ts";

const { ask } = await apiApp({ web: await loadWebRoom(new URL("../../apps/web/dist/", import.meta.url)) });

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The names that head the rows of a section's tables. */
function rows(html: string, id: string): (string | undefined)[] {
  const [section] = html.split(`<section id="${id}"`)[1]!.split('<section id="');
  return [...section!.matchAll(/<th scope="row"><code[^>]*>(.*?)<\/code>/g)].map(([, name]) => name);
}

describe.each(languages)("in %s", language => {
  const path = `${language === "zh-Hans" ? "" : `/${language}`}/share/docs`;

  it("is a page of its own, complete without a script", async () => {
    const answer = await ask(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-language")).toBe(language);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(`<link rel="canonical" href="${origin}${path}">`);
    expect(html).not.toMatch(/<script| style="| on[a-z]+="/);
  });

  it("names every word, attribute, method, event, message and code", async () => {
    const html = await (await ask(path)).text();
    expect(rows(html, "words")).toEqual(Object.keys(embedWords));
    expect(rows(html, "element")).toEqual([
      ...Object.keys(elementAttributes),
      ...Object.keys(elementMethods),
    ]);
    expect(rows(html, "messages")).toEqual([
      ...Object.keys(eventFields),
      ...Object.keys(commandFields),
      ...errorCodes,
    ]);
    expect(rows(html, "oembed")).toEqual(Object.keys(oembedWords));
    for (const name of [...elementWords, ...elementEvents, ...Object.values(elementMethods)])
      expect(html).toContain(`>${escaped(name)}</code>`);
    for (const fields of [...Object.values(eventFields), ...Object.values(commandFields)])
      for (const [field, type] of Object.entries(fields)) expect(html).toContain(`>${field}: ${type}</code>`);
    for (const { values } of [...Object.values(embedWords), ...Object.values(elementAttributes)])
      for (const value of values) expect(html).toContain(`>${escaped(value)}</code>`);
    for (const { message } of heightMessages) expect(html).toContain(`>${escaped(message)}</code>`);
  });

  it("shows what to paste and what to allow, with this atlas's own address", async () => {
    const html = await (await ask(path)).text();
    const words = language === "zh-Hans" ? "" : `?lang=${language}`;
    expect(html).toContain(escaped(`<iframe\n  src="${origin}/embed${words}"`));
    expect(html).toContain(escaped(`<script async src="${origin}/embed/v1/atlas.js"></script>`));
    expect(html).toContain(`frame-src ${origin}; script-src ${origin}<`);
  });
});

it("explains what there is and nothing else", () => {
  expect(Object.keys(docsEnglish.wordMeanings)).toEqual(Object.keys(embedWords));
  expect(Object.keys(docsEnglish.attributeMeanings)).toEqual(Object.keys(elementAttributes));
  expect(Object.keys(docsEnglish.eventMeanings)).toEqual(Object.keys(eventFields));
  expect(Object.keys(docsEnglish.commandMeanings)).toEqual(Object.keys(commandFields));
  expect(Object.keys(docsEnglish.errorMeanings)).toEqual([...errorCodes]);
  expect(Object.keys(docsEnglish.oembedMeanings)).toEqual(Object.keys(oembedWords));
});

it("stands without a prefix in the default language", async () => {
  const answer = await ask("/zh-Hans/share/docs");
  expect([answer.status, answer.headers.get("location")]).toEqual([308, "/share/docs"]);
  expect((await ask("/fr/share/docs")).status).toBe(404);
});

describe("the head of a page", () => {
  it.each([
    "/",
    "/en/places/kashgar?type=education",
    "/programmes/kashgar-shenzhen-city",
    "/embed?lang=en&type=education",
  ])("%s leads to an oEmbed answer", async path => {
    const html = await (await ask(path)).text();
    const [, link] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)!;
    const url = new URL(link!.replaceAll("&#38;", "&"));
    const answer = await ask(url.pathname + url.search);
    expect(answer.status).toBe(200);
    expect((await answer.json()).language).toBe(/<html lang="([^"]*)"/.exec(html)![1]);
  });

  it("of a page that is not there leads nowhere", async () => {
    expect(await (await ask("/nowhere")).text()).not.toContain("oembed");
  });
});
