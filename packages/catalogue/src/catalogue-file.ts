/** Server only. */
import { createHash } from "node:crypto";
import type { Records } from "@atlas/core/records";
import type { CatalogueFile } from "./catalogue.ts";
import { recordOrdersOf } from "./name-order.ts";
import { searchKeysOf } from "./search-keys.ts";

/** The catalogue file of these records, with search keys and orders, named by 12 hex digits of its SHA-256. */
export function catalogueFileOf(records: Records): CatalogueFile {
  const searchKeys = searchKeysOf(records);
  const content = { records, searchKeys, orders: recordOrdersOf(records) };
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return { revision: digest.slice(0, 12), ...content };
}
