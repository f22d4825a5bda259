import type { Atlas } from "./atlas.ts";
import type { CodeLists } from "./code-lists.ts";
import type { Decision } from "./decision.ts";
import type { Place } from "./place.ts";
import type { Programme } from "./programme.ts";

/** Everything the source says, except outlines: valid, and ordered as it is shown. */
export interface Records {
  readonly atlas: Atlas;
  readonly places: readonly Place[];
  readonly programmes: readonly Programme[];
  readonly decision: Decision;
  readonly codeLists: CodeLists;
}

type Ring = [number, number][];

/** GeoJSON geometry of a place's outline (RFC 7946): outer rings anticlockwise, holes clockwise. */
export type Outline =
  | { readonly type: "Polygon"; readonly coordinates: Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: Ring[][] };
