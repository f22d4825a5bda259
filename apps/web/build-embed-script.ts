import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Puts the built element where it is served: under the address that follows version 1, and under one that never
 * changes, for hosts that pin it by its hash (Subresource Integrity, https://www.w3.org/TR/SRI/).
 */
export async function placeEmbedScript(built: string, folder: string): Promise<void> {
  const script = await readFile(built);
  const digest = createHash("sha256").update(script).digest("hex").slice(0, 12);
  const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, digest), { recursive: true });
  const notice = { src: `/embed/v1/${digest}/atlas.js`, integrity };
  await writeFile(join(folder, "atlas.js"), script);
  await writeFile(join(folder, digest, "atlas.js"), script);
  await writeFile(join(folder, "integrity.json"), `${JSON.stringify(notice, null, 2)}\n`);
  console.log(`embed script ${notice.src} ${integrity}`);
}
