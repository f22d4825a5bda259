/**
 * What a page may load, and who may frame it (CSP Level 3). A style of one's own brings tiles from addresses it alone
 * names, so that any secure one is allowed with it.
 */
export function contentSecurityPolicy(basemap: string, frameAncestors: string): string {
  const tiles = basemap.startsWith("https:") ? " https:" : basemap.startsWith("http:") ? " http: https:" : "";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // React writes style attributes into the HTML; style elements stay forbidden where browsers know the difference.
    "style-src 'self' 'unsafe-inline'",
    "style-src-elem 'self'",
    `img-src 'self' data: blob:${tiles}`,
    `connect-src 'self'${tiles}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
}
