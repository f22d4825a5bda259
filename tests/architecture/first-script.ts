import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "vite";

/**
 * Bytes of JavaScript, each file gzipped, that a browser loads before the list is usable: the entry, what it imports
 * at once, and the biggest file of messages, since a page loads one. What comes later is left out: the map's code, and
 * the builder with its own messages.
 */
export function firstScriptBytes(clientFolder: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(join(clientFolder, ".vite/manifest.json"), "utf8"));
  const size = (key: string) =>
    gzipSync(readFileSync(join(clientFolder, manifest[key]!.file)), { level: 9 }).length;
  const entries = Object.keys(manifest).filter(key => manifest[key]!.isEntry);
  const messages = Object.keys(manifest).filter(key => /packages\/messages\/src\/(?!builder-)/.test(key));
  if (entries.length === 0 || messages.length === 0)
    throw new Error(`${clientFolder} has no entry or no messages; what is loaded first cannot be told`);
  const together = (keys: readonly string[]) =>
    [...withImports(manifest, keys)].reduce((sum, key) => sum + size(key), 0);
  const entryBytes = together(entries);
  return entryBytes + Math.max(...messages.map(key => together([...entries, key]) - entryBytes));
}

function withImports(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(keys);
  for (const key of loaded) for (const imported of manifest[key]?.imports ?? []) loaded.add(imported);
  return loaded;
}
