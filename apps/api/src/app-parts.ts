/** What the routes answer from. */
import type { Catalogue, CatalogueFile } from "@atlas/catalogue/catalogue";
import type { Outline } from "@atlas/core/records";
import type { Config } from "./config.ts";
import type { Representations } from "./representation.ts";
import type { WebRoom } from "./web-room.ts";

export interface AppSource {
  readonly catalogue: Catalogue;
  readonly file: CatalogueFile;
  /** By place id. */
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly config: Config;
  /** null where the pages have not been built. */
  readonly web: WebRoom | null;
  /** Answers become files: no server will answer a query. */
  readonly exported?: boolean;
}

export interface AppParts extends AppSource {
  readonly representations: Representations;
}

/** What absolute links begin with: the origin and the base path of the site. */
export function originOf({ config }: Pick<AppSource, "config">, requestUrl: string): string {
  return config.publicUrl ?? new URL(requestUrl).origin;
}
