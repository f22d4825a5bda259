import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Catalogue } from "@atlas/catalogue/catalogue";
import type { Language } from "@atlas/core/language";

/** What a page is rendered from; apps/web/src/page-request.ts says the same. */
export interface PageRequest {
  /** Path and words as they were asked for. */
  readonly url: string;
  readonly catalogue: Catalogue;
  readonly settings: {
    readonly defaultLanguage: Language;
    readonly publicUrl: string;
    readonly basePath: string;
    readonly exported: boolean;
    readonly contact: string | null;
    readonly basemap: string;
    readonly worldview: "cn" | "intl";
    readonly reviewNumber: string | null;
    readonly mapAttribution: string | null;
    readonly messageOrigins: string;
  };
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The pages as the web room built them. */
export interface WebRoom {
  renderPage(request: PageRequest): PageAnswer | Promise<PageAnswer>;
  /** Folder of the files that browsers load. */
  readonly assetsFolder: string;
  /** Folder of the fonts that images are drawn with; none where they have not been built. */
  readonly fontsFolder?: string;
}

/** Loads a build (`dist` of apps/web); null when there is none. */
export async function loadWebRoom(dist: URL): Promise<WebRoom | null> {
  const entry = new URL("server/entry-server.js", dist);
  if (!existsSync(entry)) return null;
  const { renderPage } = (await import(entry.href)) as Pick<WebRoom, "renderPage">;
  return {
    renderPage,
    assetsFolder: fileURLToPath(new URL("client/", dist)),
    fontsFolder: fileURLToPath(new URL("fonts/", dist)),
  };
}
