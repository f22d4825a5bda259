import type { Address } from "@atlas/core/address";
import { type EmbedPart, usualParts } from "@atlas/core/embed-words";

/** The parts of an embed that its host shows. A list that is asked for as the view stands in any case. */
export function shownParts({ ui, view }: Address): readonly EmbedPart[] {
  const parts = ui ?? usualParts;
  return view === "list" && !parts.includes("list") ? [...parts, "list"] : parts;
}

/** Whether the panel stands beside the map: for what is selected always, else when it has a part to show. */
export function hasPanel(address: Address): boolean {
  if (address.selected !== null || address.compare.length > 1 || address.view === "list") return true;
  const parts = shownParts(address);
  return address.view === "split" && parts.some(part => part !== "title" && part !== "legend");
}
