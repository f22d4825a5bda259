import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { developmentPages } from "./development-pages-plugin.ts";
import { docsStyle, pageAssets } from "./page-assets-plugin.ts";

/** Where `npm run dev` has the API. */
const api = `http://127.0.0.1:${process.env.PORT ?? 8787}`;

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
    rolldownOptions: { input: isSsrBuild ? "src/entry-server.tsx" : ["src/entry-client.tsx", docsStyle] },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  appType: "custom",
  server: { host: "127.0.0.1", proxy: { "/api": api, "/basemap": api, "/oembed": api } },
  // A build carries everything it needs; in development Node loads what is not of the house.
  ssr: { noExternal: command === "build" ? true : [/^@atlas\//] },
}));
