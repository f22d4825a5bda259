/** Pages as portals have them: good, strict, old, hostile. Each shows the assistance regions. */
import type { HostPage } from "./host-site.ts";

const words = "group=assistance-region&lang=en";
const filler = "<p>Words of the page around the map.</p>".repeat(30);

const page = (body: string, { head = "", html = '<html lang="en">', doctype = "<!doctype html>" } = {}) =>
  `${doctype}${html}<head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Portal</h1>${body}${filler}</body></html>`;

const script = (atlas: string) => `<script async src="${atlas}/embed/v1/atlas.js"></script>`;

/** Keeps room for the element until its script has come, as the builder's snippet does. */
const room = "display:block;aspect-ratio:3/2;max-height:702px";

const element = (attributes = `style="${room}"`) =>
  `<cooperation-atlas group="assistance-region" lang="en" title="Assistance regions" ${attributes}><a href="/atlas">Open the atlas</a></cooperation-atlas>`;

const frame = (atlas: string, attributes = 'width="900" height="560"') =>
  `<iframe title="Assistance regions" src="${atlas}/embed?${words}" allow="fullscreen" ${attributes}></iframe>`;

export const hostPages = {
  "permissive, with the element": { html: atlas => page(element() + script(atlas)) },
  "permissive, with an iframe": { html: atlas => page(frame(atlas)) },
  "a strict policy with frame-src alone": {
    html: atlas => page(frame(atlas)),
    headers: atlas => ({
      "content-security-policy": `default-src 'none'; img-src data:; frame-src ${atlas}; base-uri 'none'`,
    }),
  },
  "a strict policy that lets the element in": {
    html: atlas =>
      page(element("") + script(atlas), {
        head: `<link rel="stylesheet" href="data:text/css,cooperation-atlas{${room}}">`,
      }),
    headers: atlas => ({
      "content-security-policy": `default-src 'none'; img-src data:; script-src ${atlas}; frame-src ${atlas}; style-src data:; base-uri 'none'`,
    }),
  },
  "a system that strips scripts and styles": {
    html: atlas => page(frame(atlas, 'width="100%" height="560" loading="lazy"')),
  },
  "quirks mode with hostile styles": {
    html: atlas =>
      page(element() + script(atlas), {
        doctype: "",
        head: "<style>*{font:30px fantasy!important;color:red!important;box-sizing:content-box!important}iframe{max-height:2000px}a{display:block}</style>",
      }),
  },
  "a page from right to left": {
    html: atlas => page(element() + script(atlas), { html: '<html lang="ar" dir="rtl">' }),
  },
  "a sandbox without an origin": {
    html: atlas => page(element(`sandbox="allow-scripts" style="${room}"`) + script(atlas)),
  },
  "a map that is shown later": {
    html: atlas =>
      page(
        `<div id="tab" hidden>${element()}</div><button onclick="tab.hidden=false">Show the map</button>${script(atlas)}`,
      ),
  },
  "a shadow root": {
    html: atlas =>
      page(
        `<div id="host"></div><script>host.attachShadow({mode:"open"}).innerHTML=${JSON.stringify(element())}</script>${script(atlas)}`,
      ),
  },
  "280 pixels": { html: atlas => page(`<div style="width:280px">${element()}</div>${script(atlas)}`) },
  "1600 pixels": { html: atlas => page(`<div style="width:1600px">${element()}</div>${script(atlas)}`) },
} as const satisfies Readonly<Record<string, HostPage>>;

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
