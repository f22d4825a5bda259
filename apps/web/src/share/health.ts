/** Why a frame stays empty on a host's page: what stands between an atlas and the page, and the cure. */
import type { CheckMessages, CheckOutcome } from "@atlas/messages/check-messages";
import { directiveOf, matchesSources, type Policy, parsePolicies, unknownWords } from "./csp-sources.ts";

/** What a webmaster knows of the host's page. */
export interface HostPage {
  readonly url: URL;
  /** Its Content-Security-Policy; "" where none is known. */
  readonly policy: string;
  /** The words of the frame's sandbox attribute; null where it has none. */
  readonly sandbox: readonly string[] | null;
}

/** What the atlas answers for an embed. */
export interface EmbedAnswer {
  readonly url: URL;
  /** Its headers; null where they could not be read. */
  readonly headers: { readonly policy: string; readonly frameOptions: string } | null;
}

export interface Finding {
  readonly outcome: CheckOutcome;
  readonly says: (messages: CheckMessages) => string;
}

/** Everything that lets the frame in or keeps it out, in the order in which a browser comes to it. */
export function frameHealth(host: HostPage, embed: EmbedAnswer): readonly Finding[] {
  const policies = parsePolicies(host.policy);
  return [
    ...mixedContent(host.url, embed.url, policies),
    ...policyOnFrames(host.url, embed.url, policies),
    ...ancestors(host.url, embed, isSandboxed(policies)),
    ...policyOnScripts(host.url, embed.url, policies),
    ...sandboxLimits(host.sandbox, policies),
    ...slips(policies),
  ];
}

/** An address as people write it. */
export type ReadHostUrl =
  | { readonly kind: "url"; readonly url: URL }
  | { readonly kind: "wrong"; readonly says: Finding["says"] };

export function readHostUrl(written: string): ReadHostUrl {
  const text = written.trim();
  if (text === "") return { kind: "wrong", says: messages => messages.healthNoAddress };
  if (/^about:/i.test(text)) return { kind: "wrong", says: messages => messages.healthAbout };
  // A host with a port reads like a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*:)(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  const url = urlOf(text);
  if (url === null || scheme === undefined)
    return { kind: "wrong", says: messages => messages.healthNoScheme(text) };
  if (!["http:", "https:", "file:"].includes(scheme))
    return { kind: "wrong", says: messages => messages.healthBadScheme(scheme) };
  return { kind: "url", url };
}

/** The words of a sandbox attribute, or the attribute as it stands in HTML; null where nothing is written. */
export function readSandbox(written: string): readonly string[] | null {
  const text = written.trim();
  if (text === "") return null;
  const [, value] = /^sandbox(?:\s*=\s*["']?([^"']*)["']?)?$/i.exec(text) ?? [null, text];
  return (value ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== "");
}

// CSP Level 3, section 6.4.2: every page around must match; where the header has it, X-Frame-Options is not heard.
function ancestors(host: URL, embed: EmbedAnswer, hostIsSandboxed: boolean): readonly Finding[] {
  const { url, headers } = embed;
  if (headers === null) return [{ outcome: "warn", says: messages => messages.ancestorsUnread }];
  const { frameOptions } = headers;
  const lists = parsePolicies(headers.policy).flatMap(policy => {
    const sources = policy.get("frame-ancestors");
    return sources ? [sources] : [];
  });
  if (lists.length === 0) {
    const refuses = frameOptions !== "" && !(isSameOrigin(host, url) && /^sameorigin$/i.test(frameOptions));
    return refuses
      ? [{ outcome: "fail", says: messages => messages.ancestorsFrameOptions(frameOptions) }]
      : [{ outcome: "pass", says: messages => messages.ancestorsAny }];
  }
  const refusing = lists.find(sources => hostIsSandboxed || !matchesSources(originOf(host), sources, url));
  if (!refusing) return [{ outcome: "pass", says: messages => messages.ancestorsLet(nameOf(host)) }];
  const sources = refusing.join(" ") || "'none'";
  return host.protocol === "file:" || hostIsSandboxed
    ? [{ outcome: "fail", says: messages => messages.ancestorsNoOrigin(sources) }]
    : [
        {
          outcome: "fail",
          says: messages => messages.ancestorsRefuse({ origin: host.origin, sources }),
        },
      ];
}

// Mixed Content, section 4: a page that is secure frames nothing that is not; the reader's own machine counts as secure.
function mixedContent(host: URL, embed: URL, policies: readonly Policy[]): readonly Finding[] {
  if (host.protocol !== "https:" || embed.protocol !== "http:")
    return [{ outcome: "pass", says: messages => messages.mixedNone }];
  if (isLoopback(embed)) return [{ outcome: "warn", says: messages => messages.mixedLoopback }];
  return policies.some(policy => policy.has("upgrade-insecure-requests"))
    ? [{ outcome: "warn", says: messages => messages.mixedUpgraded(embed.host) }]
    : [{ outcome: "fail", says: messages => messages.mixedBlocked(embed.origin) }];
}

function policyOnFrames(host: URL, embed: URL, policies: readonly Policy[]): readonly Finding[] {
  if (policies.length === 0) return [];
  const atlas = embed.origin;
  const deciding = policies.flatMap(policy => {
    const directive = directiveOf(policy, ["frame-src", "child-src", "default-src"]);
    return directive ? [directive] : [];
  });
  const refusing = deciding.filter(
    ({ sources }) => !matchesSources(upgraded(embed, policies), sources, host),
  );
  if (deciding.length === 0) return [{ outcome: "pass", says: messages => messages.policyFrameFree }];
  if (refusing.length === 0)
    return [
      { outcome: "pass", says: messages => messages.policyFrameLets(deciding.map(written).join(", ")) },
    ];
  return refusing.map(directive => ({
    outcome: "fail",
    says: messages =>
      directive.name === "default-src"
        ? messages.policyFrameRefusesAll({ directive: written(directive), atlas })
        : messages.policyFrameRefuses({ directive: written(directive), name: directive.name, atlas }),
  }));
}

// The iframe needs no script, so that a script kept out is worth a word and no failure.
function policyOnScripts(host: URL, embed: URL, policies: readonly Policy[]): readonly Finding[] {
  const script = upgraded(
    new URL(embed.pathname.replace(/\/embed\/?$/, "/embed/v1/atlas.js"), embed),
    policies,
  );
  const findings = policies.flatMap((policy): Finding[] => {
    const directive = directiveOf(policy, ["script-src-elem", "script-src", "default-src"]);
    if (!directive) return [];
    const isStrict = directive.sources.some(source => /^'strict-dynamic'$/i.test(source));
    const hasNonce = directive.sources.some(source => /^'nonce-/i.test(source));
    // Where trust is handed on from script to script, hosts are not heard.
    if (!isStrict && matchesSources(script, directive.sources, host)) return [];
    return [
      hasNonce
        ? { outcome: "warn", says: messages => messages.policyScriptNonce }
        : {
            outcome: "warn",
            says: messages =>
              messages.policyScriptRefuses({ directive: written(directive), atlas: embed.origin }),
          },
    ];
  });
  if (findings.length > 0 || policies.length === 0) return findings;
  return [{ outcome: "pass", says: messages => messages.policyScriptLets }];
}

/** Words that browsers know in a sandbox (HTML, section 7.1.5). */
const sandboxWords: readonly string[] = [
  ...["allow-downloads", "allow-forms", "allow-modals", "allow-orientation-lock", "allow-pointer-lock"],
  ...["allow-popups", "allow-popups-to-escape-sandbox", "allow-presentation", "allow-same-origin"],
  ...["allow-scripts", "allow-storage-access-by-user-activation", "allow-top-navigation"],
  ...["allow-top-navigation-by-user-activation", "allow-top-navigation-to-custom-protocols"],
];

// What a page's own sandbox forbids is forbidden in its frames (CSP Level 3, section 6.3.2).
function sandboxLimits(attribute: readonly string[] | null, policies: readonly Policy[]): readonly Finding[] {
  const lists = policies.flatMap(policy => {
    const words = policy.get("sandbox");
    return words ? [words.map(word => word.toLowerCase())] : [];
  });
  if (attribute !== null) lists.push([...attribute]);
  if (lists.length === 0) return [];
  const allows = (word: string) => lists.every(words => words.includes(word));
  const limits: Finding[] = [];
  if (!allows("allow-scripts")) limits.push({ outcome: "warn", says: messages => messages.sandboxNoScripts });
  else if (!allows("allow-same-origin"))
    limits.push({ outcome: "pass", says: messages => messages.sandboxNoOrigin });
  if (!allows("allow-popups")) limits.push({ outcome: "warn", says: messages => messages.sandboxNoPopups });
  else if (!allows("allow-popups-to-escape-sandbox"))
    limits.push({ outcome: "warn", says: messages => messages.sandboxPopupsKept });
  if (limits.length === 0) limits.push({ outcome: "pass", says: messages => messages.sandboxFine });
  const unknown = lists.flat().filter(word => !sandboxWords.includes(word));
  if (unknown.length > 0)
    limits.push({ outcome: "warn", says: messages => messages.sandboxUnknown(unknown.join(", ")) });
  return limits;
}

function slips(policies: readonly Policy[]): readonly Finding[] {
  const words = [...new Set(unknownWords(policies))];
  if (words.length === 0) return [];
  return [{ outcome: "warn", says: messages => messages.policyUnknown(words.join(", ")) }];
}

function isSandboxed(policies: readonly Policy[]): boolean {
  return policies.some(
    policy => policy.has("sandbox") && !policy.get("sandbox")!.includes("allow-same-origin"),
  );
}

function upgraded(url: URL, policies: readonly Policy[]): URL {
  if (url.protocol !== "http:" || !policies.some(policy => policy.has("upgrade-insecure-requests")))
    return url;
  const secure = new URL(url);
  secure.protocol = "https:";
  return secure;
}

function written({ name, sources }: { name: string; sources: readonly string[] }): string {
  return [name, ...sources].join(" ");
}

/** Browsers ask of a page around a frame no more than its origin; a file has but its scheme. */
function originOf(url: URL): URL {
  return new URL(url.protocol === "file:" ? "file:///" : url.origin);
}

function nameOf(url: URL): string {
  return url.protocol === "file:" ? "file:" : url.origin;
}

function isSameOrigin(one: URL, other: URL): boolean {
  return one.protocol !== "file:" && one.origin === other.origin;
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
