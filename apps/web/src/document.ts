import { palettes } from "@atlas/cartography/palette";
import type { Address } from "@atlas/core/address";
import { languages } from "@atlas/core/language";
import type { Boot, PageSettings } from "./page-request.ts";
import type { SocialImage } from "./social-image.ts";

/** Addresses of the built files that a page needs before its map. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
}

export interface DocumentParts {
  readonly address: Address;
  readonly known: boolean;
  /** The character of home's seal, drawn as the page's icon. */
  readonly seal: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly settings: PageSettings;
  /** The one address of the page in each language, free of filters; search engines keep it alone. */
  readonly urlIn: (language: Address["language"]) => string;
  /** Where systems that embed by address learn how; null where a page cannot be embedded. */
  readonly oembedUrl: string | null;
  readonly image: SocialImage;
  /** null for a page that stays as the server wrote it. */
  readonly boot: Boot | null;
  readonly assets: PageAssets;
}

/** The HTML document around the picture: complete without a script; the script hydrates it once its data has come. */
export function htmlDocument(parts: DocumentParts): string {
  const { address, known, seal, title, description, body, boot, assets } = parts;
  // A builder's address has the theme of its embed.
  const theme = address.theme === null || address.surface === "share" ? "" : ` data-theme="${address.theme}"`;
  return `<!doctype html>
<html lang="${address.language}"${theme} data-surface="${address.surface}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${known ? indexing(parts) : '<meta name="robots" content="noindex">'}
<link rel="icon" href="${icon(seal)}">
${assets.styles.map(href => `<link rel="stylesheet" href="${href}">`).join("\n")}
${boot === null ? "" : `${scripts(boot, assets)}\n`}</head>
<body><div id="root">${body}</div></body>
</html>
`;
}

function scripts(boot: Boot, assets: PageAssets): string {
  return [
    `<link rel="preload" as="fetch" href="${boot.catalogueUrl}" crossorigin="anonymous">`,
    ...assets.preloads.map(href => `<link rel="modulepreload" href="${href}">`),
    ...assets.scripts.map(src => `<script type="module" src="${src}"></script>`),
    `<script type="application/json" id="boot">${JSON.stringify(boot).replace(/</g, "\\u003c")}</script>`,
  ].join("\n");
}

function indexing({ address, settings, title, description, urlIn, oembedUrl, image }: DocumentParts): string {
  const url = (language: Address["language"]) => escapeHtml(urlIn(language));
  return [
    ...(oembedUrl === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedUrl)}" title="${escapeHtml(title)}">`,
        ]),
    `<link rel="canonical" href="${url(address.language)}">`,
    ...languages.map(language => `<link rel="alternate" hreflang="${language}" href="${url(language)}">`),
    `<link rel="alternate" hreflang="x-default" href="${url(settings.defaultLanguage)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<meta property="og:url" content="${url(address.language)}">`,
    `<meta property="og:image" content="${escapeHtml(image.url)}">`,
    `<meta property="og:image:type" content="image/png">`,
    `<meta property="og:image:width" content="${image.width}">`,
    `<meta property="og:image:height" content="${image.height}">`,
    `<meta property="og:image:alt" content="${escapeHtml(image.alt)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join("\n");
}

function icon(seal: string): string {
  const { red, onRed } = palettes.light;
  const text = `<text x="16" y="23" text-anchor="middle" font-size="20" font-weight="700" fill="${onRed}">${escapeHtml(seal)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${red}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
