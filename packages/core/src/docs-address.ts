/** The address of the reference for hosts of embeds: `/share/docs`, in each language. It takes no words. */
import { isLanguage, type Language } from "./language.ts";

export type ReadDocsPath =
  | { readonly kind: "docs"; readonly language: Language }
  /** The default language stands without a prefix. */
  | { readonly kind: "redirect"; readonly pathname: string };

/** null where another page is asked for. */
export function readDocsPath(pathname: string, defaultLanguage: Language): ReadDocsPath | null {
  const segments = pathname.split("/").filter(segment => segment !== "");
  const prefix = segments[0] !== undefined && isLanguage(segments[0]) ? segments[0] : null;
  const path = prefix === null ? segments : segments.slice(1);
  if (path.join("/") !== "share/docs") return null;
  if (prefix === defaultLanguage)
    return { kind: "redirect", pathname: docsPath(defaultLanguage, defaultLanguage) };
  return { kind: "docs", language: prefix ?? defaultLanguage };
}

export function docsPath(language: Language, defaultLanguage: Language): string {
  return `${language === defaultLanguage ? "" : `/${language}`}/share/docs`;
}
