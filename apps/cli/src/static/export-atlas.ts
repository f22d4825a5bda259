/** Asks the atlas for everything it answers without a query, and writes the answers: server and export cannot differ. */
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { createApp } from "@atlas/api/app";
import type { AppSource } from "@atlas/api/app-parts";
import {
  type Address,
  folderPath,
  formatAddress,
  permanentAddress,
  type Selection,
} from "@atlas/core/address";
import { docsPath } from "@atlas/core/docs-address";
import { languages } from "@atlas/core/language";
import type { WriteFile } from "./export-folder.ts";
import { exportReadme } from "./export-readme.ts";
import type { Stand } from "./stand.ts";

export interface Exported {
  readonly revision: string;
  readonly base: string;
  readonly words: string;
  readonly programmes: number;
  readonly pages: number;
  readonly tiles: number;
  /** What this atlas does not answer, and the export therefore lacks. */
  readonly missing: readonly string[];
}

type Ask = (path: string) => Promise<Response>;

export async function exportAtlas(
  source: AppSource,
  { base, words, site }: Stand,
  to: WriteFile,
): Promise<Exported> {
  const app = createApp(source);
  const ask: Ask = async path => app.request(`http://atlas.invalid${path}`);
  const { catalogue, config, file } = source;

  // Pages that only links name are found by following them.
  const pages = new Set(pagesOf(source));
  for (const path of pages) {
    const html = await pageAt(ask, path, 200);
    for (const linked of pagesLinked(html, base)) pages.add(linked);
    await to(fileOf(path), html);
  }
  await to("404.html", await pageAt(ask, "/404", 404));

  await to(`api/catalogue/${file.revision}.json`, await bodyAt(ask, `/api/catalogue/${file.revision}.json`));
  for (const name of ["codelists", "decision"])
    await to(`api/${name}.json`, await bodyAt(ask, `/api/${name}`));
  for (const name of ["places", "programmes", "sites", "links"])
    await to(`api/${name}.geojson`, await featuresAt(ask, `/api/collections/${name}/items?limit=10000`));

  for (const path of await assetsIn(source.web!.assetsFolder))
    await to(path.slice(1), await bodyAt(ask, path));
  await to(landOf(config.worldview).slice(1), await bodyAt(ask, landOf(config.worldview)));
  const tiles = config.basemap === "builtin" ? await writeTiles(ask, config.worldview, to) : 0;
  const missing = await writeImages(ask, source, to);
  await to("README.txt", exportReadme({ site, base, words, ancestors: config.frameAncestors }));
  const programmes = catalogue.programmes.length;
  return { revision: file.revision, base, words, programmes, pages: pages.size, tiles, missing };
}

/** The addresses of all pages that are the same for every query. */
function pagesOf({ catalogue, config }: AppSource): string[] {
  const selections: (Selection | null)[] = [
    null,
    ...catalogue.vocabulary.place.map(id => ({ kind: "place", id }) as const),
    ...catalogue.programmes.map(({ id }) => ({ kind: "programme", id }) as const),
  ];
  const pages = languages.flatMap(language => {
    const home = permanentAddress({ language, selected: null });
    return [...selections.map(selected => ({ ...home, selected })), { ...home, surface: "share" } as const];
  });
  const embed: Address = {
    ...permanentAddress({ language: config.defaultLanguage, selected: null }),
    surface: "embed",
  };
  const addresses = [...pages, embed].map(address => formatAddress(address, config.defaultLanguage));
  const docs = languages.map(language => docsPath(language, config.defaultLanguage));
  return [...addresses, ...docs].map(folderPath);
}

/** The pages of this site that a page leads to without words. */
function pagesLinked(html: string, base: string): string[] {
  const links = [...html.matchAll(/<a [^>]*href="([^"?#]*\/)(?:#[^"]*)?"/g)].map(([, href]) => href!);
  return links.filter(href => href.startsWith(`${base}/`)).map(href => href.slice(base.length));
}

function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}

/** A page with its policy inside: a file brings no headers. Who may frame a page cannot be said there. */
async function pageAt(ask: Ask, path: string, status: number): Promise<string> {
  const answer = await ask(path);
  const html = await answer.text();
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status}: ${html.slice(0, 300)}`);
  const policy = (answer.headers.get("content-security-policy") ?? "").replace(
    /;\s*frame-ancestors [^;]*/,
    "",
  );
  const charset = '<meta charset="utf-8">';
  return html.replace(charset, `${charset}\n<meta http-equiv="content-security-policy" content="${policy}">`);
}

async function bodyAt(ask: Ask, path: string): Promise<Uint8Array> {
  const answer = await ask(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A collection without its links: the addresses they lead to are not there. */
async function featuresAt(ask: Ask, path: string): Promise<string> {
  const { links, ...collection } = JSON.parse(new TextDecoder().decode(await bodyAt(ask, path)));
  return JSON.stringify(collection);
}

/** Paths of what browsers load, without the base map and without hidden files. */
async function assetsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .filter(path => !path.includes("/.") && !path.startsWith("/basemap/"))
    .sort();
}

function landOf(worldview: string): string {
  return `/basemap/${worldview}/inset-land.json`;
}

/** All tiles, the empty ones too: at a plain file server a missing file would be an error in the reader's console. */
async function writeTiles(ask: Ask, worldview: string, to: WriteFile): Promise<number> {
  let count = 0;
  for (let zoom = 0; ; zoom++)
    for (let x = 0; x < 2 ** zoom; x++)
      for (let y = 0; y < 2 ** zoom; y++) {
        const path = `/basemap/${worldview}/${zoom}/${x}/${y}.pbf`;
        const answer = await ask(path);
        // The first zoom without tiles ends them.
        if (answer.status === 404) return count;
        await to(path.slice(1), new Uint8Array(await answer.arrayBuffer()));
        count++;
      }
}

/** The image of the whole atlas in each language; names those that cannot be had. */
async function writeImages(ask: Ask, { config }: AppSource, to: WriteFile): Promise<string[]> {
  const missing: string[] = [];
  for (const language of languages)
    for (const kind of ["svg", "png"]) {
      const answer = await ask(`/map.${kind}?lang=${language}`);
      const folder = language === config.defaultLanguage ? "" : `${language}/`;
      const path = `${folder}map.${kind}`;
      if (answer.ok) await to(path, new Uint8Array(await answer.arrayBuffer()));
      else missing.push(path);
    }
  return missing;
}
