/** How far the map is: `idle` when everything asked for is drawn. */
export type MapState = "loading" | "idle" | "unavailable" | "error";
