import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pageAssets } from "./page-assets-plugin.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig(({ isSsrBuild }) => ({
  root: here,
  plugins: [react(), pageAssets(`${here}dist/client/.vite/manifest.json`)],
  build: {
    // Browsers since 2021, those of Chinese vendors among them; the map needs WebGL 2 besides.
    target: ["chrome87", "safari14", "firefox85"],
    outDir: isSsrBuild ? "dist/server" : "dist/client",
    emptyOutDir: false,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: { input: isSsrBuild ? "src/entry-server.tsx" : "src/entry-client.tsx" },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  ssr: { noExternal: true },
}));
