import type { Hono } from "hono";
import { type AppParts, originOf } from "../app-parts.ts";
import { basePathOf } from "../base-path.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import { NoPages, NotFound } from "../problems.ts";
import type { Content } from "../representation.ts";
import type { PageRequest } from "../web-room.ts";

/** Longest address whose page is kept ready, in UTF-16 units. */
const longestKept = 1000;

/** Every address that is neither data nor a file: complete HTML, rendered by the web room. */
export function addPages(app: Hono, parts: AppParts): void {
  const { catalogue, config, representations, web } = parts;
  const policyOf = (embed: boolean, ancestors: string) => ({
    "content-security-policy": contentSecurityPolicy({ basemap: config.basemap, embed, ancestors }),
    "cross-origin-resource-policy": embed ? "cross-origin" : "same-origin",
    "permissions-policy": `camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=${embed ? "*" : "(self)"}`,
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  });
  // An embed stands in our own builder whoever else may frame it; X-Frame-Options cannot say that, and is left out.
  const page = { ...policyOf(false, "'none'"), "x-frame-options": "DENY" };
  const embed = policyOf(true, withSelf(config.frameAncestors));

  app.get("*", context => {
    const { pathname, search } = new URL(context.req.url);
    if (isFile(pathname)) throw new NotFound(`There is nothing at ${pathname}.`);
    if (!web) throw new NoPages("The pages have not been built; run npm run build and start again.");
    const publicUrl = originOf(parts, context.req.url);
    const headers = isEmbed(pathname) ? embed : page;
    const render = async (): Promise<Content> => {
      const settings = { ...settingsOf(parts), publicUrl, basePath: basePathOf(publicUrl) };
      const answer = await web.renderPage({ url: pathname + search, catalogue, settings });
      return { status: answer.status, body: answer.body, headers: { ...headers, ...answer.headers } };
    };
    const key = `page ${publicUrl}${pathname}${search}`;
    return representations.answer(context.req.raw, key, render, { keep: key.length <= longestKept });
  });
}

function settingsOf({
  config,
  catalogue,
  exported = false,
}: AppParts): Omit<PageRequest["settings"], "publicUrl" | "basePath"> {
  return {
    exported,
    defaultLanguage: config.defaultLanguage,
    contact: config.contact ?? catalogue.atlas.contact,
    basemap: config.basemap,
    worldview: config.worldview,
    reviewNumber: config.reviewNumber,
    mapAttribution: config.mapAttribution,
    messageOrigins: config.messageOrigins,
  };
}

function withSelf(ancestors: string): string {
  if (ancestors === "'none'") return "'self'";
  return ancestors.split(" ").some(source => source === "*" || source === "'self'")
    ? ancestors
    : `'self' ${ancestors}`;
}

/** Rooms of data and files, and names with an ending, are no pages. */
function isFile(pathname: string): boolean {
  return /^\/(api|assets|basemap)(\/|$)|\.[a-z0-9]+$/i.test(pathname);
}

function isEmbed(pathname: string): boolean {
  return /^(\/[^/]+)?\/embed\/?$/.test(pathname);
}
