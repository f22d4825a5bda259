/**
 * What a page may load, and who may frame it (CSP Level 3): no inline code or style, no blob. A style of one's own
 * brings tiles from addresses it alone names, so that any secure one is allowed with it. An embed may stand in a
 * sandbox without an origin, where MapLibre starts its worker from a `data:` address that loads the real one.
 */
export function contentSecurityPolicy({
  basemap,
  embed,
  ancestors,
}: {
  readonly basemap: string;
  readonly embed: boolean;
  /** Source list of `frame-ancestors`. */
  readonly ancestors: string;
}): string {
  const tiles = basemap.startsWith("https:") ? " https:" : basemap.startsWith("http:") ? " http: https:" : "";
  return [
    "default-src 'none'",
    "script-src 'self'",
    `worker-src 'self'${embed ? " data:" : ""}`,
    "style-src 'self'",
    `img-src 'self' data:${tiles}`,
    `connect-src 'self'${tiles}`,
    "font-src 'self'",
    "manifest-src 'self'",
    // The builder shows the embed it makes.
    `frame-src ${embed ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    // Even "*" names pages on the network alone; pages in a sandbox, or opened as a file, are let in by silence.
    ...(ancestors.split(" ").includes("*") ? [] : [`frame-ancestors ${ancestors}`]),
  ].join("; ");
}
