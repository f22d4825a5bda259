import { isLanguage, type Language, languages } from "@atlas/core/language";
import { isBasePath } from "./base-path.ts";
import { type SettingName, settings } from "./settings.ts";

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Origin and base path that absolute links begin with, without a slash at the end; null: as the request says. */
  readonly publicUrl: string | null;
  readonly geodataDir: string;
  readonly defaultLanguage: Language;
  readonly contact: string | null;
  /** Source list of the CSP directive `frame-ancestors`, for /embed. */
  readonly frameAncestors: string;
  /** Whose pages may command an embed: "*" or origins separated by spaces. */
  readonly messageOrigins: string;
  /** "builtin", "none", or the address of a style. */
  readonly basemap: string;
  readonly worldview: "cn" | "intl";
  readonly reviewNumber: string | null;
  readonly mapAttribution: string | null;
}

/** Settings that cannot be used; the message names each with its value and the cure. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(problems: readonly string[]) {
    super(`The configuration is not valid; correct it and start again.\n\n${problems.join("\n")}`);
  }
}

/**
 * Reads the configuration out of the environment; an empty value is an absent one.
 *
 * @throws ConfigError with everything that is wrong at once.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = <Value>(
    name: SettingName,
    parse: (text: string) => Value | undefined,
    cure: string,
  ): Value => {
    const text = environment[name]?.trim() || settings.find(setting => setting.name === name)!.fallback;
    const value = parse(text);
    if (value === undefined) problems.push(`  ${name} ${JSON.stringify(text)} ${cure}`);
    return value as Value;
  };
  const config: Config = {
    host: read("HOST", text => text, ""),
    port: read("PORT", parsePort, "is not a port; write a whole number from 0 to 65535"),
    publicUrl: read(
      "PUBLIC_URL",
      optional(parseSite),
      "is not the address of a site; write one such as https://atlas.example.org or https://example.org/atlas",
    ),
    geodataDir: read("GEODATA_DIR", text => text, ""),
    defaultLanguage: read(
      "DEFAULT_LANGUAGE",
      parseLanguage,
      `is no language of the atlas; write ${languages.join(", ")}`,
    ),
    contact: read("CONTACT_URL", optional(parseContact), "is no address; begin it with https:// or mailto:"),
    frameAncestors: read(
      "FRAME_ANCESTORS",
      parseAncestors,
      "is not a list of origins; write *, 'self', 'none', or origins such as https://*.example.org, separated by spaces",
    ),
    messageOrigins: read(
      "MESSAGE_ORIGINS",
      parseOrigins,
      "is not a list of origins; write *, or origins such as https://portal.example.org, separated by spaces",
    ),
    basemap: read(
      "BASEMAP",
      parseBasemap,
      "is no base map; write builtin, none, or the https:// address of a style",
    ),
    worldview: read("WORLDVIEW", parseWorldview, "is no worldview; write cn or intl"),
    reviewNumber: read(
      "MAP_REVIEW_NUMBER",
      optional(text => text),
      "",
    ),
    mapAttribution: read(
      "MAP_ATTRIBUTION",
      optional(text => text),
      "",
    ),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function optional<Value>(
  parse: (text: string) => Value | undefined,
): (text: string) => Value | null | undefined {
  return text => (text === "" ? null : parse(text));
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

/** An origin, or one with a path: a proxy then gives the atlas a path of its site, and takes it off again. */
function parseSite(text: string): string | undefined {
  const url = webAddress(text);
  if (!url) return undefined;
  const path = url.pathname.replace(/\/$/, "");
  const site = url.origin + path;
  return isBasePath(path) && url.href.replace(/\/$/, "") === site ? site : undefined;
}

function parseLanguage(text: string): Language | undefined {
  return isLanguage(text) ? text : undefined;
}

function parseContact(text: string): string | undefined {
  return webAddress(text) || /^mailto:[^\s@]+@[^\s@]+$/.test(text) ? text : undefined;
}

/** Scheme, host and port of a source (CSP Level 3, section 2.3.1), or a keyword. */
function parseAncestors(text: string): string | undefined {
  const sources = text.split(/\s+/);
  const known =
    /^(\*|'self'|'none'|(https?:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?|https?:)$/i;
  if (!sources.every(source => known.test(source))) return undefined;
  return sources.length > 1 && sources.includes("'none'") ? undefined : sources.join(" ");
}

/** Exact origins, as a browser writes them: a message says its own, and a pattern could be met by a stranger's. */
function parseOrigins(text: string): string | undefined {
  if (text === "*") return text;
  const origins = text.split(/\s+/);
  const isExact = (origin: string) => !origin.includes("*") && webAddress(origin)?.origin === origin;
  return origins.every(isExact) ? origins.join(" ") : undefined;
}

function parseBasemap(text: string): string | undefined {
  return text === "builtin" || text === "none" || webAddress(text) ? text : undefined;
}

function parseWorldview(text: string): "cn" | "intl" | undefined {
  return text === "cn" || text === "intl" ? text : undefined;
}

function webAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && ["http:", "https:"].includes(url.protocol) ? url : null;
}
