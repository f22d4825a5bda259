import type { Catalogue } from "@atlas/catalogue/catalogue";
import type { Language } from "@atlas/core/language";

/** What the operator of a copy decides and pages show. Travels to the browser as it is: it holds no secrets. */
export interface PageSettings {
  readonly defaultLanguage: Language;
  /** What absolute links begin with, without a slash at the end: the origin and the base path. */
  readonly publicUrl: string;
  /** Path that the site stands under: "" or such as "/maps/atlas". */
  readonly basePath: string;
  /** Whether the pages are files, and no server answers a query. */
  readonly exported: boolean;
  /** Web or mail address for reports of errors, or null. */
  readonly contact: string | null;
  readonly basemap: string;
  readonly worldview: "cn" | "intl";
  readonly reviewNumber: string | null;
  readonly mapAttribution: string | null;
  /** Who may command an embed: "*" or origins separated by spaces. */
  readonly messageOrigins: string;
}

export interface PageRequest {
  /** Path and words as they were asked for: "/en/places/kashgar?type=education". */
  readonly url: string;
  readonly catalogue: Catalogue;
  readonly settings: PageSettings;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the server's HTML hands to the browser, so that it hydrates the same page. */
export interface Boot {
  /** Path and words that the page was made for, without the base path. */
  readonly url: string;
  readonly catalogueUrl: string;
  readonly settings: PageSettings;
  /** Whether the page opens with a panel of its own, whose code it then needs at once. */
  readonly panel: boolean;
  /** Whether the page is an embed. */
  readonly embed: boolean;
  /** Whether the page is the builder of embeds. */
  readonly share: boolean;
}

/** The places with their outlines as GeoJSON: of the API, or the file that an export has of its answer. */
export function outlinesUrl({ basePath, exported }: PageSettings): string {
  return basePath + (exported ? "/api/places.geojson" : "/api/collections/places/items?limit=10000");
}

export function catalogueUrl(catalogue: Catalogue, { basePath }: PageSettings): string {
  return `${basePath}/api/catalogue/${catalogue.revision}.json`;
}
