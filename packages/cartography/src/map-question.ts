import type { Camera, Selection } from "@atlas/core/address";
import type { Atlas } from "@atlas/core/atlas";
import type { CodeLists } from "@atlas/core/code-lists";
import type { Language } from "@atlas/core/language";
import type { Place } from "@atlas/core/place";
import type { Programme } from "@atlas/core/programme";
import type { Query } from "@atlas/core/query";
import type { Worldview } from "./basemap-files.ts";

/** How many of the programmes found are in a partner, and of which types. */
export interface PartnerCount {
  readonly place: string;
  readonly programmes: number;
  readonly types: Readonly<Record<string, number>>;
}

/** Width in pixels of a text in the font it will be drawn with. */
export type MeasureText = (text: string, size: number, weight: 400 | 700) => number;

/** What a map is asked to show, living or as a picture. */
export interface MapQuestion {
  readonly atlas: Atlas;
  readonly codeLists: CodeLists;
  readonly placesById: ReadonlyMap<string, Place>;
  readonly programmesById: ReadonlyMap<string, Programme>;
  readonly language: Language;
  readonly worldview: Worldview;
  readonly query: Query;
  /** What the query finds. */
  readonly programmes: readonly Programme[];
  readonly partners: readonly PartnerCount[];
  readonly selected: Selection | null;
  readonly compare: readonly string[];
  /** Where the map stands: a named view of the atlas, a camera, or null for the first view. */
  readonly at: string | Camera | null;
  /** A page shows all partners; an embed and a picture those that are asked for. */
  readonly surface: "page" | "embed" | "picture";
  readonly measure: MeasureText;
}

/** The places that are selected, that the selected programme is in, or that are compared. */
export function selectedPlaces({
  selected,
  compare,
  programmesById,
}: Pick<MapQuestion, "selected" | "compare" | "programmesById">): readonly string[] {
  if (selected === null) return compare;
  if (selected.kind === "place") return [selected.id];
  return programmesById.get(selected.id)?.places ?? [];
}
