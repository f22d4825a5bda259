/** Server only. */
import { createHash } from "node:crypto";
import type { Records } from "@atlas/core/records";
import type { CatalogueFile } from "./catalogue.ts";
import { searchKeysOf } from "./search-keys.ts";

/** The catalogue file of these records, with search keys, named by the first 12 hex digits of its SHA-256. */
export function catalogueFileOf(records: Records): CatalogueFile {
  const searchKeys = searchKeysOf(records);
  const content = JSON.stringify({ records, searchKeys });
  return { revision: createHash("sha256").update(content).digest("hex").slice(0, 12), records, searchKeys };
}
