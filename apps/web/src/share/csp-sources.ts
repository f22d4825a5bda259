/**
 * Content security policies as a header carries them, and whether a list of sources in one lets an address in.
 * Source: CSP Level 3 (https://www.w3.org/TR/CSP3/), sections 2.2 (parsing), 2.3.1 (source lists), 6.7.2 (matching an
 * address) and 6.8.3 (which directive stands in for which).
 */

/** Directives of one policy by name, in lower case, each with what stands after its name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header, each of which must agree. Of a directive named twice the first holds (2.2.1, 2.2.2). */
export function parsePolicies(header: string): readonly Policy[] {
  return withoutName(header)
    .split(",")
    .map(text => {
      const policy = new Map<string, readonly string[]>();
      for (const directive of text.split(";")) {
        const [name, ...values] = directive.split(/[\t\n\f\r ]+/).filter(word => word !== "");
        if (name !== undefined && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values);
      }
      return policy;
    })
    .filter(policy => policy.size > 0);
}

/** The first of the named directives that a policy has, most telling first (6.8.3); null where it has none. */
export function directiveOf(
  policy: Policy,
  names: readonly string[],
): { readonly name: string; readonly sources: readonly string[] } | null {
  for (const name of names) {
    const sources = policy.get(name);
    if (sources) return { name, sources };
  }
  return null;
}

/** Directives that browsers know; whatever else stands in a policy is most likely a slip. */
const knownDirectives: readonly string[] = [
  ...["base-uri", "block-all-mixed-content", "child-src", "connect-src", "default-src", "fenced-frame-src"],
  ...["font-src", "form-action", "frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src"],
  ...["object-src", "plugin-types", "prefetch-src", "referrer", "reflected-xss", "report-to", "report-uri"],
  ...["require-sri-for", "require-trusted-types-for", "sandbox", "script-src", "script-src-attr"],
  ...["script-src-elem", "style-src", "style-src-attr", "style-src-elem", "trusted-types"],
  ...["upgrade-insecure-requests", "webrtc", "worker-src"],
];

/** What browsers would pass over in the directives that decide on frames and scripts: names and sources. */
export function unknownWords(policies: readonly Policy[]): readonly string[] {
  return policies.flatMap(policy =>
    [...policy].flatMap(([name, values]) => {
      if (!knownDirectives.includes(name)) return [name];
      const isRead = /^(default|frame|child|script)-src(-elem)?$|^frame-ancestors$/.test(name);
      return isRead ? values.filter(value => !isSource(value)) : [];
    }),
  );
}

/**
 * Whether a list of sources lets an address in (6.7.2), both with their own origin: 'self' and sources without a
 * scheme are read against `self`. An address without a host, of a file say, is let in by its scheme alone.
 */
export function matchesSources(url: URL, sources: readonly string[], self: URL): boolean {
  return sources.some(source => matchesSource(url, source, self));
}

function matchesSource(url: URL, source: string, self: URL): boolean {
  if (source === "*") return /^https?:$/.test(url.protocol) || url.protocol === self.protocol;
  if (source.toLowerCase() === "'self'") return matchesSelf(url, self);
  const [, schemeAlone] = schemeSource.exec(source) ?? [];
  if (schemeAlone !== undefined) return schemeMatches(schemeAlone, url);
  const [, scheme, host, port, path] = hostSource.exec(source) ?? [];
  if (host === undefined || url.hostname === "") return false;
  return (
    schemeMatches(scheme ?? self.protocol.slice(0, -1), url) &&
    hostMatches(host, url.hostname) &&
    portMatches(port, url) &&
    pathMatches(path ?? "", url.pathname)
  );
}

const schemeSource = /^([a-z][a-z0-9+.-]*):$/i;
// An address in numbers is let in by browsers, though the text leaves it out.
const hostSource =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
const keywordSource =
  /^'(none|self|unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|report-sample|wasm-unsafe-eval|inline-speculation-rules|trusted-types-eval|(nonce-|sha(256|384|512)-)[\w+/=-]+)'$/i;

function isSource(word: string): boolean {
  // Without its quotes a keyword is taken for the name of a host.
  if (/^(none|self|strict-dynamic|unsafe-(inline|eval))$/i.test(word)) return false;
  return word === "*" || [schemeSource, hostSource, keywordSource].some(grammar => grammar.test(word));
}

function matchesSelf(url: URL, self: URL): boolean {
  if (url.hostname === "" || url.hostname !== self.hostname) return false;
  // URLs leave out the usual port of their scheme, so that equal ports may be two usual ones.
  if (url.port !== self.port) return false;
  return url.protocol === self.protocol || url.protocol === "https:";
}

/** What is allowed without encryption is allowed with it. */
function schemeMatches(scheme: string, url: URL): boolean {
  const [asked, has] = [scheme.toLowerCase(), url.protocol.slice(0, -1)];
  return asked === has || (asked === "http" && has === "https");
}

function hostMatches(pattern: string, host: string): boolean {
  if (pattern === "*") return true;
  const asked = pattern.toLowerCase();
  return asked.startsWith("*.") ? host.endsWith(asked.slice(1)) : host === asked;
}

function portMatches(port: string | undefined, url: URL): boolean {
  if (port === "*") return true;
  const usual = url.protocol === "https:" ? "443" : "80";
  return (port ?? usual) === (url.port || usual);
}

// A path that ends in a slash lets in what stands under it.
function pathMatches(asked: string, path: string): boolean {
  if (asked === "") return true;
  const [pieces, has] = [asked.split("/"), path.split("/")];
  if (asked.endsWith("/")) pieces.pop();
  else if (pieces.length !== has.length) return false;
  return pieces.length <= has.length && pieces.every((piece, at) => decoded(piece) === decoded(has[at]!));
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

// People paste the whole line of a header.
function withoutName(header: string): string {
  return header.replace(/^\s*content-security-policy\s*:/i, "");
}
