import type { Catalogue } from "@atlas/catalogue/catalogue";
import { selectedName } from "@atlas/catalogue/selected-name";
import type { Address } from "@atlas/core/address";

/** The title of a page: what is selected first, then whose atlas it is. */
export function pageTitle(catalogue: Catalogue, { selected, language }: Address): string {
  const atlas = catalogue.atlas.title[language];
  const name = selectedName(catalogue, selected);
  return name ? `${name[language]} · ${atlas}` : atlas;
}

export function pageDescription(catalogue: Catalogue, { selected, language }: Address): string {
  if (selected?.kind === "programme") return catalogue.programmesById.get(selected.id)!.summary[language];
  return catalogue.atlas.description[language];
}
