import type { Outline } from "@atlas/core/records";

/** What lies under the marks. */
export interface StaticGround {
  /** Bytes of a base map tile by its path; undefined for one of nothing but ocean. */
  readonly tile: (path: string) => Uint8Array | undefined;
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Rings of the land around the insets. */
  readonly insetLand: readonly (readonly (readonly [number, number])[])[];
}
