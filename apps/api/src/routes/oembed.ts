import { selectedName } from "@atlas/catalogue/selected-name";
import { summary } from "@atlas/catalogue/summary";
import { type Address, builtEmbed, formatAddress, parseAddress, permanentAddress } from "@atlas/core/address";
import { iframeTag, imageUrl, usualHeight, usualImage } from "@atlas/core/embed-snippets";
import { leastSide } from "@atlas/core/embed-words";
import { summarySentence } from "@atlas/messages/summary-sentence";
import type { Hono } from "hono";
import { type OembedWords, readOembedWords } from "../address-words.ts";
import { type AppParts, originOf } from "../app-parts.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";
import { NotFound } from "../problems.ts";

/** Width in pixels where a host names no greatest one, and the most that is ever taken of its room. */
const usualWidth = 720;
const greatestWidth = 1200;

/** How long a host may keep an answer, in seconds. */
const cacheAge = 86_400;

/** Longest address whose answer is kept ready, in UTF-16 units. */
const longestKept = 1000;

/**
 * GET /oembed: how to embed a page, for systems that know its address alone (oEmbed 1.0, type "rich"). The view is
 * read out of the address and written anew: what is no word of ours never reaches the host's page.
 */
export function addOembed(app: Hono, parts: AppParts): void {
  const { config, representations } = parts;

  app.get("/oembed", context => {
    const words = readOembedWords(new URL(context.req.url).searchParams);
    const site = originOf(parts, context.req.url);
    const address = ownAddress(words.url, [site, new URL(context.req.url).origin], parts);
    if (!address)
      throw new NotFound(
        `${words.url} is no page of this atlas; write the address of one, such as ${site}/places/{id}.`,
      );
    const embed = embedOf(address, config.defaultLanguage);
    const { width, height } = sizeOf(address, words);
    const src = site + formatAddress(embed, config.defaultLanguage);
    const thumbnail = thumbnailOf(words);
    const key = `/oembed ${site} ${src} ${width} ${height} ${thumbnail.width}`;
    const make = () => {
      const title = titleOf(embed, parts);
      const home = permanentAddress({ language: embed.language, selected: null });
      const body = {
        version: "1.0",
        type: "rich",
        provider_name: parts.catalogue.atlas.title[embed.language],
        provider_url: site + formatAddress(home, config.defaultLanguage),
        title,
        language: embed.language,
        html: iframeTag({ src, title, width, height }),
        width,
        height,
        thumbnail_url: imageUrl(embed, { atlas: site, defaultLanguage: config.defaultLanguage }, thumbnail),
        thumbnail_width: thumbnail.width,
        thumbnail_height: thumbnail.height,
        cache_age: cacheAge,
      };
      return {
        body: JSON.stringify(body),
        headers: { ...openDataHeaders, ...dataCaching, "content-type": "application/json" },
      };
    };
    return representations.answer(context.req.raw, key, make, { keep: key.length <= longestKept });
  });
}

/** The page that an address leads to, when it is one of ours and there is such a page. */
function ownAddress(url: URL, sites: readonly string[], { catalogue, config }: AppParts): Address | null {
  // Links are pasted with http and with https; what is answered is always the address we stand at.
  const bare = (address: string) => address.replace(/^https?:/, "");
  const asked = bare(url.origin + url.pathname);
  const site = sites.map(bare).find(each => `${asked}/`.startsWith(`${each}/`));
  if (site === undefined) return null;
  const book = {
    defaultLanguage: config.defaultLanguage,
    vocabulary: catalogue.vocabulary,
    viewIds: catalogue.atlas.views.map(view => view.id),
    isPlace: (id: string) => catalogue.vocabulary.place.includes(id),
    isProgramme: (id: string) => catalogue.programmesById.has(id),
  };
  const read = parseAddress(asked.slice(site.length), url.searchParams, book);
  // A page of the default language also answers under its prefix, by leading on.
  const found = read.kind === "redirect" ? parseAddress(read.pathname, url.searchParams, book) : read;
  return found.kind === "address" ? found.address : null;
}

/** The same view as an embed, of a height that its host decides. */
function embedOf(address: Address, defaultLanguage: Address["language"]): Address {
  const embed = address.surface === "share" ? builtEmbed(address, defaultLanguage) : address;
  return { ...embed, surface: "embed", autoHeight: false };
}

/**
 * How large the frame stands. Hosts say how large it may be, and never less than a map needs: what is smaller is
 * answered with the least there is, as WordPress does.
 */
function sizeOf({ size }: Address, { maxwidth, maxheight }: OembedWords): { width: number; height: number } {
  const most = { width: Math.max(maxwidth, leastSide), height: Math.max(maxheight, leastSide) };
  if (size.kind === "fixed")
    return { width: Math.min(size.width, most.width), height: Math.min(size.height, most.height) };
  const width = Number.isFinite(maxwidth) ? Math.min(most.width, greatestWidth) : usualWidth;
  const height = size.kind === "ratio" ? Math.round((width * size.height) / size.width) : usualHeight;
  return { width, height: Math.max(leastSide, Math.min(height, most.height)) };
}

/** The picture for social networks, made smaller where a host asks for less. */
function thumbnailOf({ maxwidth, maxheight }: OembedWords): { width: number; height: number } {
  const share = Math.min(1, maxwidth / usualImage.width, maxheight / usualImage.height);
  const side = (length: number) => Math.max(leastSide, Math.floor(length * share));
  return { width: side(usualImage.width), height: side(usualImage.height) };
}

/** What the frame shows, in its language: the name of what is selected, or what the query finds. */
function titleOf({ selected, query, language }: Address, { catalogue }: AppParts): string {
  const shown =
    selectedName(catalogue, selected)?.[language] ??
    summarySentence(language, summary(catalogue, query, language));
  return `${shown} · ${catalogue.atlas.title[language]}`;
}
