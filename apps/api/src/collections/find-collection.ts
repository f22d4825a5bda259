import { NotFound } from "../problems.ts";
import type { Collection } from "./collection.ts";

/** @throws NotFound naming the collections there are. */
export function findCollection(collections: readonly Collection[], id: string): Collection {
  const found = collections.find(collection => collection.id === id);
  if (found) return found;
  const known = collections.map(collection => collection.id).join(", ");
  throw new NotFound(`There is no collection ${JSON.stringify(id)}; ask for one of ${known}.`);
}
