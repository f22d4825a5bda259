/** What a webmaster pastes to show an embed: HTML for pages, an address for everything else. */
import { type Address, addressWords, builtEmbed, folderPath, formatAddress, formatWords } from "./address.ts";
import type { EmbedSize, SnippetKind } from "./embed-words.ts";
import type { Language } from "./language.ts";
import { pictureWords } from "./picture-words.ts";

export interface SnippetParts {
  /** The builder's address. */
  readonly share: Address;
  readonly defaultLanguage: Language;
  /** Origin of the atlas and the path it stands at, without a slash at the end. */
  readonly atlas: string;
  /** Whether the pages are files, each in a folder of its own. */
  readonly exported: boolean;
  /** What the embed shows, in its language: names the frame and describes the image. */
  readonly title: string;
  /** "Open the atlas", in the embed's language. */
  readonly linkText: string;
}

/** Height in pixels of an embed that may follow its content, until its host has heard of it or where it never does. */
export const usualHeight = 560;

/** Size of a static image whose embed has no fixed one. */
export const usualImage = { width: 1200, height: 630 } as const;

export function embedSnippet(kind: SnippetKind, parts: SnippetParts): string {
  switch (kind) {
    case "element":
      return elementSnippet(parts);
    case "iframe":
      return `${frameTag(parts, frameStyle(parts.share.size))}\n<p>${pageLink(parts)}</p>`;
    case "plain":
      return `${frameTag(parts, [])}\n<p>${pageLink(parts)}</p>`;
    case "image":
      return imageSnippet(parts);
    case "link":
      return pageUrl(parts);
    case "oembed":
      return `${parts.atlas}/oembed${formatWords([["url", pageUrl(parts)]])}`;
  }
}

/** The address of the embed itself. An iframe without a script cannot follow its content, and is not asked to. */
function embedUrl(parts: SnippetParts, followed: boolean): string {
  const embed = builtEmbed(parts.share, parts.defaultLanguage);
  return urlOf({ ...embed, autoHeight: embed.autoHeight && followed }, parts);
}

function pageUrl(parts: SnippetParts): string {
  return urlOf({ ...builtEmbed(parts.share, parts.defaultLanguage), surface: "page" }, parts);
}

function urlOf(address: Address, { atlas, defaultLanguage, exported }: SnippetParts): string {
  const path = formatAddress(address, defaultLanguage);
  return atlas + (exported ? folderPath(path) : path);
}

function elementSnippet(parts: SnippetParts): string {
  const { share, defaultLanguage, atlas } = parts;
  const embed = builtEmbed(share, defaultLanguage);
  const words = addressWords({ ...embed, autoHeight: false }, defaultLanguage);
  const attributes = words.filter(([word]) => word !== "lang");
  attributes.push(["lang", embed.language], ...sizeAttributes(share.size), ["title", parts.title]);
  attributes.push(["style", roomOf(share.size)]);
  const written = attributes.map(([name, value]) => `\n  ${name}="${escapeHtml(value)}"`).join("");
  return `<cooperation-atlas${written}>\n  ${pageLink(parts)}\n</cooperation-atlas>\n<script async src="${escapeHtml(`${atlas}/embed/v1/atlas.js`)}"></script>`;
}

/** Room for the element until its script has come; about what an embed of its own height takes. */
function roomOf(size: EmbedSize): string {
  if (size.kind === "fixed") return `display:block;height:${size.height}px`;
  if (size.kind === "ratio") return `display:block;aspect-ratio:${size.width}/${size.height}`;
  return "display:block;aspect-ratio:3/2;max-height:702px";
}

function sizeAttributes(size: EmbedSize): [string, string][] {
  if (size.kind === "auto") return [["height", "auto"]];
  if (size.kind === "ratio") return [["ratio", `${size.width}:${size.height}`]];
  return [
    ["width", String(size.width)],
    ["height", String(size.height)],
  ];
}

// A CMS may strip the style: width and height alone then still give a frame that can be used.
function frameTag(parts: SnippetParts, style: readonly string[]): string {
  const { size } = parts.share;
  const [width, height] =
    size.kind === "fixed"
      ? [String(size.width), size.height]
      : ["100%", size.kind === "ratio" ? Math.round((720 * size.height) / size.width) : usualHeight];
  return iframeTag({ src: embedUrl(parts, false), title: parts.title, width, height, style }, "\n  ");
}

/** What a frame of ours may do: run its script at its own origin, and open pages that are free again. */
export const frameSandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

interface FrameParts {
  readonly src: string;
  readonly title: string;
  readonly width: string | number;
  readonly height: number;
  readonly style?: readonly string[];
}

/** The iframe of an embed; `between` stands before each attribute. */
export function iframeTag({ src, title, width, height, style = [] }: FrameParts, between = " "): string {
  const attributes = [
    ["src", src],
    ["title", title],
    ["width", String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["allow", "fullscreen"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
    ["sandbox", frameSandbox],
    ...(style.length > 0 ? [["style", style.join(";")]] : []),
  ] as const;
  return `<iframe${attributes.map(([name, value]) => `${between}${name}="${escapeHtml(value!)}"`).join("")}></iframe>`;
}

function frameStyle(size: EmbedSize): string[] {
  const border = "border:0";
  if (size.kind === "fixed") return [border, "max-width:100%"];
  if (size.kind === "ratio")
    return [border, "width:100%", "height:auto", `aspect-ratio:${size.width}/${size.height}`];
  return [border, "width:100%"];
}

function imageSnippet(parts: SnippetParts): string {
  const { share } = parts;
  const size = share.size.kind === "fixed" ? share.size : usualImage;
  const { width, height } = size;
  const src = imageUrl(builtEmbed(share, parts.defaultLanguage), parts, size);
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(parts.title)}" width="${width}" height="${height}" loading="lazy">`;
  return `<a href="${escapeHtml(pageUrl(parts))}">${image}</a>`;
}

/** The address of a picture of what an embed shows. It knows of the filters, the view of the map, language and theme. */
export function imageUrl(
  embed: Address,
  { atlas, defaultLanguage }: Pick<SnippetParts, "atlas" | "defaultLanguage">,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const words = pictureWords({ ...embed, ui: null }, defaultLanguage);
  words.push(["width", String(width)], ["height", String(height)]);
  return `${atlas}/map.png${formatWords(words)}`;
}

function pageLink(parts: SnippetParts): string {
  return `<a href="${escapeHtml(pageUrl(parts))}">${escapeHtml(parts.linkText)}</a>`;
}

/** Text as the value of an attribute or between tags. */
function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, character => names[character]!);
}
