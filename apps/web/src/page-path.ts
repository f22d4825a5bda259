/** Where the pages of this site stand: under its base path, and in folders where they are files. */
import { type Address, folderPath, formatAddress } from "@atlas/core/address";
import type { PageSettings } from "./page-request.ts";

/** Path and words of a page, as a link on this site names it. */
export function pagePath(address: Address, settings: PageSettings): string {
  return settings.basePath + pathOnSite(address, settings);
}

/** The whole address of a page, for places beyond this site. */
export function pageUrl(address: Address, settings: PageSettings): string {
  return settings.publicUrl + pathOnSite(address, settings);
}

/** Path and words of a location without the base path of the site and the name of a folder's own file. */
export function locatedPath(
  { pathname, search }: Pick<Location, "pathname" | "search">,
  basePath: string,
): string {
  const path = pathname.replace(/\/index\.html$/, "/");
  return (`${path}/`.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path) + search;
}

function pathOnSite(address: Address, { defaultLanguage, exported }: PageSettings): string {
  const path = formatAddress(address, defaultLanguage);
  return exported ? folderPath(path) : path;
}
