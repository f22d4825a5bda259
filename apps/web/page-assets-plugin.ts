/** Two virtual modules of the web room: the palettes as CSS, and the addresses of what the client build wrote. */
import { readFileSync } from "node:fs";
import { themeCss } from "@atlas/cartography/theme-css";
import type { Manifest, Plugin } from "vite";

const entry = "src/entry-client.tsx";
const panels = "src/app/panel-views.ts";
const embed = "src/embed/embed-view.ts";
const share = "src/share/share-view.ts";
/** Style of a page without a script: an entry of its own, since no script asks for it. */
export const docsStyle = "src/docs/docs.module.css";
const messages = {
  "zh-Hans": "../../packages/messages/src/simplified-chinese.ts",
  "zh-Hant": "../../packages/messages/src/traditional-chinese.ts",
  en: "../../packages/messages/src/english.ts",
};

export function pageAssets(manifestFile: string): Plugin {
  let serving = false;
  return {
    name: "page-assets",
    configResolved: config => {
      serving = config.command === "serve";
    },
    resolveId: id =>
      id === "virtual:page-assets"
        ? "\0virtual:page-assets"
        : id === "virtual:theme.css"
          ? "\0virtual:theme.css"
          : null,
    load: id => {
      if (id === "\0virtual:theme.css") return themeCss();
      if (id !== "\0virtual:page-assets") return null;
      return `export default ${JSON.stringify(serving ? developmentAssets() : builtAssets(manifestFile))}`;
    },
  };
}

function developmentAssets() {
  return {
    scripts: [`/${entry}`],
    preloads: [],
    styles: [],
    panels: { scripts: [], styles: [] },
    embed: { scripts: [], styles: [] },
    share: { scripts: [], styles: [] },
    // Its script would bring them, if it had one.
    docs: {
      styles: [
        `data:text/css,${encodeURIComponent(themeCss())}`,
        ...["src/app/global.css", "src/app/masthead.module.css", docsStyle].map(file => `/${file}?direct`),
      ],
    },
    messages: { "zh-Hans": [], "zh-Hant": [], en: [] },
  };
}

function builtAssets(manifestFile: string) {
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const files = withImports(manifest, entry).map(key => manifest[key]!);
  return {
    scripts: [`/${manifest[entry]!.file}`],
    preloads: files.slice(1).map(({ file }) => `/${file}`),
    styles: files.flatMap(({ css }) => css ?? []).map(file => `/${file}`),
    panels: chunkAssets(manifest, panels),
    embed: chunkAssets(manifest, embed),
    share: chunkAssets(manifest, share),
    docs: { styles: manifest[docsStyle]!.css!.map(style => `/${style}`) },
    messages: Object.fromEntries(
      Object.entries(messages).map(([language, key]) => [language, [`/${manifest[key]!.file}`]]),
    ),
  };
}

function chunkAssets(manifest: Manifest, key: string) {
  const { file, css = [] } = manifest[key]!;
  return { scripts: [`/${file}`], styles: css.map(style => `/${style}`) };
}

// A chunk and everything it imports at once, in the order in which it is needed.
function withImports(manifest: Manifest, key: string, seen: string[] = []): string[] {
  if (seen.includes(key)) return seen;
  seen.push(key);
  for (const imported of manifest[key]?.imports ?? []) withImports(manifest, imported, seen);
  return seen;
}
