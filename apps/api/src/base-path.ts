/** The path of its site that the atlas stands under: "" at the root, else such as "/maps/atlas". */

/** Segments of letters, digits, dashes, dots, tildes and underscores: nothing that must be escaped in an address. */
export function isBasePath(path: string): boolean {
  return /^(\/[\w.~-]+)*$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
}

/** The path in the address of a site, whose origin may be missing where it is not known. */
export function basePathOf(site: string): string {
  return site.replace(/^https?:\/\/[^/]+/, "");
}
