import type { Catalogue } from "@atlas/catalogue/catalogue";
import type { Language } from "@atlas/core/language";

/** What the operator of a copy decides and pages show. Travels to the browser as it is: it holds no secrets. */
export interface PageSettings {
  readonly defaultLanguage: Language;
  /** Origin that absolute links begin with, without a slash at the end. */
  readonly publicUrl: string;
  /** Web or mail address for reports of errors, or null. */
  readonly contact: string | null;
  readonly basemap: string;
  readonly worldview: "cn" | "intl";
  readonly reviewNumber: string | null;
  readonly mapAttribution: string | null;
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
  readonly catalogueUrl: string;
  readonly settings: PageSettings;
  /** Whether the page opens with a panel of its own, whose code it then needs at once. */
  readonly panel: boolean;
  /** Whether the page is the builder of embeds. */
  readonly share: boolean;
}

export function catalogueUrl(catalogue: Catalogue): string {
  return `/api/catalogue/${catalogue.revision}.json`;
}
