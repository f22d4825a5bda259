/** Where the pages of this site stand: under its base path, and in folders where they are files. */
import { type Address, folderPath, formatAddress, formatWords, permanentAddress } from "@atlas/core/address";
import type { PageSettings } from "./page-request.ts";

/** Path and words of a page, as a link on this site names it. */
export function pagePath(address: Address, settings: PageSettings): string {
  return settings.basePath + pathOnSite(address, settings);
}

/** The whole address of a page, for places beyond this site. */
export function pageUrl(address: Address, settings: PageSettings): string {
  return settings.publicUrl + pathOnSite(address, settings);
}

/** The one address of a page, free of filters and of how it is seen. */
export function permanentUrl(address: Address, settings: PageSettings): string {
  const permanent =
    address.surface === "share"
      ? { ...permanentAddress({ ...address, selected: null }), surface: address.surface }
      : permanentAddress(address);
  return pageUrl(permanent, settings);
}

/** Where a system that embeds by address learns how (oEmbed); null where pages are files, and nobody answers. */
export function oembedUrl(address: Address, settings: PageSettings): string | null {
  if (settings.exported) return null;
  const words = [
    ["url", pageUrl(address, settings)],
    ["format", "json"],
  ] as const;
  return `${settings.publicUrl}/oembed${formatWords(words)}`;
}

/** Path and words of a location without the base path of the site and the name of a folder's own file. */
export function locatedPath(
  { pathname, search }: Pick<Location, "pathname" | "search">,
  basePath: string,
): string {
  return pathname.slice(basePath.length).replace(/index\.html$/, "") + search;
}

function pathOnSite(address: Address, { defaultLanguage, exported }: PageSettings): string {
  const path = formatAddress(address, defaultLanguage);
  return exported ? folderPath(path) : path;
}
