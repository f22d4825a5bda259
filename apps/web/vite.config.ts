import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { developmentPages } from "./development-pages-plugin.ts";
import { docsStyle, pageAssets } from "./page-assets-plugin.ts";

/** Where `npm run dev` has the API. */
const api = `http://127.0.0.1:${process.env.PORT ?? 8787}`;

/** Modules that every page needs at once and that later chunks import too. */
const sharedByPages =
  /\/(core\/src\/(address|query|language|period|docs-address)|catalogue\/src\/(types-asked|find|facets|misses|columns|partners|links|headline|years|catalogue)|cartography\/src\/(family-shapes|type-icons)|web\/src\/(page-path|page-request|app\/(reading|pointed|icons|address-link|language-short)))\.tsx?$/;

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig(({ command, isSsrBuild }) => ({
  root: here,
  // One build serves any path: chunks find each other by their own addresses.
  base: "./",
  plugins: [react(), developmentPages(api), pageAssets(`${here}dist/client/.vite/manifest.json`)],
  build: {
    // Browsers since 2021, those of Chinese vendors among them; the map needs WebGL 2 besides.
    target: ["chrome87", "safari14", "firefox85"],
    outDir: isSsrBuild ? "dist/server" : "dist/client",
    emptyOutDir: false,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: {
      // A slow machine is no fault of the build, and a server has every language at once.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      input: isSsrBuild ? "src/entry-server.tsx" : ["src/entry-client.tsx", docsStyle],
      // What every page and later chunks share is one file: many small ones compress worse.
      output: isSsrBuild ? {} : { codeSplitting: { groups: [{ name: "page", test: sharedByPages }] } },
    },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  appType: "custom",
  server: {
    host: "127.0.0.1",
    proxy: { "/api": api, "/basemap": api, "/map.png": api, "/map.svg": api, "/oembed": api },
  },
  // A build carries everything it needs; in development Node loads what is not of the house.
  ssr: { noExternal: command === "build" ? true : [/^@atlas\//] },
}));
