import { permanentAddress } from "@atlas/core/address";
import { describe, expect, it } from "vitest";
import { locatedPath, pagePath, pageUrl } from "./page-path.ts";
import type { PageSettings } from "./page-request.ts";

const kashgar = permanentAddress({ language: "en", selected: { kind: "place", id: "kashgar" } });

const settings = (exported: boolean): PageSettings => ({
  defaultLanguage: "zh-Hans",
  publicUrl: "https://example.org/a/b",
  basePath: "/a/b",
  exported,
  contact: null,
  basemap: "builtin",
  worldview: "cn",
  reviewNumber: null,
  mapAttribution: null,
  messageOrigins: "*",
});

it("a page stands under the base path, in a folder of its own where pages are files", () => {
  expect(pagePath(kashgar, settings(false))).toBe("/a/b/en/places/kashgar");
  expect(pagePath(kashgar, settings(true))).toBe("/a/b/en/places/kashgar/");
  expect(pageUrl(kashgar, settings(true))).toBe("https://example.org/a/b/en/places/kashgar/");
});

describe("a location", () => {
  it.each([
    ["/a/b/en/", "?q=a", "/en/?q=a"],
    ["/a/b/", "", "/"],
    ["/a/b", "", ""],
    ["/a/b/en/index.html", "", "/en/"],
  ])("%s%s is read without the base path", (pathname, search, path) => {
    expect(locatedPath({ pathname, search }, "/a/b")).toBe(path);
  });

  it("of a site without a base path is read as it is", () => {
    expect(locatedPath({ pathname: "/en", search: "?q=a" }, "")).toBe("/en?q=a");
  });
});
