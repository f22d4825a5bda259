/** Pages as portals have them: good, strict, old, hostile. Each shows the assistance regions. */
import { type EmbedVariant, embedVariants } from "./embed-variants.ts";
import type { HostPage } from "./host-site.ts";

const filler = "<p>Words of the page around the map.</p>".repeat(30);

export const page = (
  body: string,
  { head = "", html = '<html lang="en">', doctype = "<!doctype html>" } = {},
) =>
  `${doctype}${html}<head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Portal</h1>${body}${filler}</body></html>`;

export const script = (atlas: string) => `<script async src="${atlas}/embed/v1/atlas.js"></script>`;

export const element = (attributes = "") =>
  `<cooperation-atlas group="assistance-region" lang="en" title="Assistance regions" ${attributes}><a href="/atlas">Open the atlas</a></cooperation-atlas>`;

const frame = (atlas: string, { words, frame: attributes }: EmbedVariant, more = "") =>
  `<iframe title="Assistance regions" src="${atlas}/embed?group=assistance-region&lang=en${words}" allow="fullscreen" ${attributes} ${more}></iframe>`;

const kept = ({ attributes, room }: EmbedVariant) => element(`${attributes} style="${room}"`);

/** Each kind of host, showing an embed in some way. */
export const hostPages = {
  "a permissive page, with the element,": variant => ({ html: atlas => page(kept(variant) + script(atlas)) }),
  "a permissive page, with an iframe,": variant => ({ html: atlas => page(frame(atlas, variant)) }),
  "a page whose policy has frame-src alone": variant => ({
    html: atlas => page(frame(atlas, variant)),
    headers: atlas => ({
      "content-security-policy": `default-src 'none'; img-src data:; frame-src ${atlas}; base-uri 'none'`,
    }),
  }),
  "a page whose strict policy lets the element in": variant => ({
    html: atlas =>
      page(element(variant.attributes) + script(atlas), {
        head: `<link rel="stylesheet" href="data:text/css,cooperation-atlas{${variant.room}}">`,
      }),
    headers: atlas => ({
      "content-security-policy": `default-src 'none'; img-src data:; script-src ${atlas}; frame-src ${atlas}; style-src data:; base-uri 'none'`,
    }),
  }),
  "a system that strips scripts and styles": variant => ({
    html: atlas => page(frame(atlas, variant, 'loading="lazy"')),
  }),
  "quirks mode with hostile styles": variant => ({
    html: atlas =>
      page(kept(variant) + script(atlas), {
        doctype: "",
        head: "<style>*{font:30px fantasy!important;color:red!important;box-sizing:content-box!important}iframe{max-height:2000px}a{display:block}</style>",
      }),
  }),
  "a page from right to left": variant => ({
    html: atlas => page(kept(variant) + script(atlas), { html: '<html lang="ar" dir="rtl">' }),
  }),
  "a page in a sandbox": variant => ({
    html: atlas => page(kept(variant) + script(atlas)),
    headers: () => ({ "content-security-policy": "sandbox allow-scripts" }),
  }),
  "a tab that is shown later": variant => ({
    html: atlas =>
      page(
        `<div id="tab" hidden>${kept(variant)}</div><button onclick="tab.hidden=false">Show the map</button>${script(atlas)}`,
      ),
  }),
  "a shadow root": variant => ({
    html: atlas =>
      page(
        `<div id="host"></div><script>host.attachShadow({mode:"open"}).innerHTML=${JSON.stringify(kept(variant))}</script>${script(atlas)}`,
      ),
  }),
  "280 pixels": variant => ({
    html: atlas => page(`<div style="width:280px">${kept(variant)}</div>${script(atlas)}`),
  }),
  "1600 pixels": variant => ({
    html: atlas => page(`<div style="width:1600px">${kept(variant)}</div>${script(atlas)}`),
  }),
} as const satisfies Readonly<Record<string, (variant: EmbedVariant) => HostPage>>;

/** A page that shows the element and keeps its promises. */
export const goodHost = hostPages["a permissive page, with the element,"](embedVariants.usual);

/** A page without the element. */
export const frameHost = hostPages["a permissive page, with an iframe,"](embedVariants.usual);

/** A page of a third party that frames a portal's page. */
export function nestedIn(portal: string): HostPage {
  return { html: () => page(`<iframe title="Portal" src="${portal}" width="1000" height="700"></iframe>`) };
}

/** As many embeds as a page of regions would have. */
export const tenEmbeds: HostPage = {
  html: atlas =>
    page(
      Array.from({ length: 10 }, (_, i) => element(`view="list" height="300" id="embed-${i}"`)).join("") +
        script(atlas),
    ),
};
