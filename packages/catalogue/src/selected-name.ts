import type { Address } from "@atlas/core/address";
import type { LocalizedText } from "@atlas/core/language";
import type { Catalogue } from "./catalogue.ts";

/** The name of the place or the title of the programme that an address selects; null where it selects nothing. */
export function selectedName(catalogue: Catalogue, selected: Address["selected"]): LocalizedText | null {
  if (selected === null) return null;
  return selected.kind === "place"
    ? catalogue.placesById.get(selected.id)!.name
    : catalogue.programmesById.get(selected.id)!.title;
}
