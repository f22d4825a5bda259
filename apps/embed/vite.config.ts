import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** One classic script, for `<script async>` and for `type="module"` alike. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    target: ["chrome87", "safari14", "firefox85"],
    outDir: "dist",
    lib: {
      entry: "src/cooperation-atlas.ts",
      formats: ["iife"],
      name: "cooperationAtlas",
      fileName: () => "atlas.js",
    },
    reportCompressedSize: false,
  },
});
