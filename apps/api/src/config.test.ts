import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "./config.ts";
import { settings } from "./settings.ts";

describe("parseConfig", () => {
  it("needs nothing", () => {
    expect(parseConfig({})).toEqual({
      host: "127.0.0.1",
      port: 8787,
      publicUrl: null,
      geodataDir: "./geodata",
      defaultLanguage: "zh-Hans",
      contact: null,
      frameAncestors: "*",
      basemap: "builtin",
      worldview: "cn",
      reviewNumber: null,
      mapAttribution: null,
      messageOrigins: "*",
    });
  });

  it("takes an empty value for an absent one", () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, " "]));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it.each([
    ["PORT", "0", "port", 0],
    ["PUBLIC_URL", "https://atlas.example.org/", "publicUrl", "https://atlas.example.org"],
    ["PUBLIC_URL", "http://10.0.0.1:8080", "publicUrl", "http://10.0.0.1:8080"],
    ["PUBLIC_URL", "https://example.org/maps/atlas/", "publicUrl", "https://example.org/maps/atlas"],
    ["DEFAULT_LANGUAGE", "en", "defaultLanguage", "en"],
    ["CONTACT_URL", "mailto:atlas@example.org", "contact", "mailto:atlas@example.org"],
    [
      "FRAME_ANCESTORS",
      "'self'  https://*.gov.cn http://a.example:8080",
      "frameAncestors",
      "'self' https://*.gov.cn http://a.example:8080",
    ],
    ["FRAME_ANCESTORS", "'none'", "frameAncestors", "'none'"],
    [
      "MESSAGE_ORIGINS",
      "https://a.example  http://localhost:8080",
      "messageOrigins",
      "https://a.example http://localhost:8080",
    ],
    ["BASEMAP", "https://tiles.example.org/style.json", "basemap", "https://tiles.example.org/style.json"],
    ["WORLDVIEW", "intl", "worldview", "intl"],
    ["MAP_REVIEW_NUMBER", "GS(2024)0650号", "reviewNumber", "GS(2024)0650号"],
  ] as const)("takes %s=%s", (name, value, key, expected) => {
    expect(parseConfig({ [name]: value })[key]).toBe(expected);
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "atlas.example.org"],
    ["PUBLIC_URL", "https://atlas.example.org/map?a=b"],
    ["PUBLIC_URL", "https://atlas.example.org/../a b"],
    ["PUBLIC_URL", "ftp://atlas.example.org"],
    ["DEFAULT_LANGUAGE", "zh"],
    ["CONTACT_URL", "javascript:alert(1)"],
    ["CONTACT_URL", "atlas@example.org"],
    ["FRAME_ANCESTORS", "*; script-src *"],
    ["FRAME_ANCESTORS", "https://a.example, https://b.example"],
    ["FRAME_ANCESTORS", "'none' https://a.example"],
    ["MESSAGE_ORIGINS", "https://*.a.example"],
    ["MESSAGE_ORIGINS", "https://a.example/page"],
    ["BASEMAP", "osm"],
    ["WORLDVIEW", "us"],
  ])("refuses %s=%s, with the value and the cure", (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => parseConfig({ [name]: value })).toThrow(`${name} ${JSON.stringify(value)} is `);
  });

  it("names everything that is wrong at once", () => {
    expect(() => parseConfig({ PORT: "x", WORLDVIEW: "us" })).toThrow(/PORT "x".*\n.*WORLDVIEW "us"/);
  });
});
