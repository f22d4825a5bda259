import { describe, expect, it } from "vitest";
import { directiveOf, matchesSources, parsePolicies, unknownWords } from "./csp-sources.ts";

const self = new URL("https://atlas.example/embed");
const lets = (url: string, sources: string, own = self) =>
  matchesSources(new URL(url), sources.split(" "), own);

describe("a list of sources lets in", () => {
  it.each([
    ["*", "http://any.example:8080/a"],
    ["'self'", "https://atlas.example/a"],
    ["'SELF'", "https://atlas.example"],
    ["https:", "https://any.example"],
    ["http:", "https://any.example"],
    ["portal.example", "https://portal.example/a.html"],
    ["PORTAL.example", "https://portal.example"],
    ["http://portal.example", "https://portal.example"],
    ["*.example.gov.cn", "https://a.b.example.gov.cn"],
    ["https://*", "https://any.example"],
    ["https://portal.example:8443", "https://portal.example:8443"],
    ["https://portal.example:443", "https://portal.example"],
    ["https://portal.example:*", "https://portal.example:9000"],
    ["https://portal.example/maps/", "https://portal.example/maps/a.html"],
    ["https://portal.example/%6Daps/a", "https://portal.example/maps/a"],
    ["'none' https://portal.example", "https://portal.example"],
    ["file:", "file:///C:/portal/a.html"],
    ["https://192.0.2.7:8080", "https://192.0.2.7:8080"],
  ])("%s: %s", (sources, url) => expect(lets(url, sources)).toBe(true));
});

describe("a list of sources keeps out", () => {
  it.each([
    ["'none'", "https://atlas.example"],
    ["*", "file:///C:/portal/a.html"],
    ["'self'", "https://portal.example"],
    ["'self'", "http://atlas.example"],
    ["'self'", "https://atlas.example:8443"],
    ["https:", "http://any.example"],
    ["portal.example", "http://portal.example"],
    ["portal.example", "https://www.portal.example"],
    ["*.example.gov.cn", "https://example.gov.cn"],
    ["*.example.gov.cn", "https://badexample.gov.cn"],
    ["https://portal.example", "https://portal.example:8443"],
    ["https://portal.example:8443", "https://portal.example"],
    ["https://portal.example/maps", "https://portal.example/maps/a.html"],
    ["https://portal.example/maps/a/", "https://portal.example/maps"],
    ["portal.example", "file:///C:/portal/a.html"],
  ])("%s: %s", (sources, url) => expect(lets(url, sources)).toBe(false));
});

it("reads a source without a scheme against the page that says it", () => {
  const plain = new URL("http://atlas.example/");
  expect(lets("http://portal.example", "portal.example", plain)).toBe(true);
  expect(lets("https://portal.example", "portal.example", plain)).toBe(true);
  expect(lets("https://atlas.example", "'self'", plain)).toBe(true);
});

it("reads several policies, keeps the first of a directive, and forgives the header's name and loose spaces", () => {
  const policies = parsePolicies(
    "Content-Security-Policy: Default-Src 'none';; frame-src  a.example;\n frame-src b.example , script-src *,",
  );
  expect(policies.map(policy => [...policy])).toEqual([
    [
      ["default-src", ["'none'"]],
      ["frame-src", ["a.example"]],
    ],
    [["script-src", ["*"]]],
  ]);
});

it("takes the most telling directive a policy has", () => {
  const [policy] = parsePolicies("default-src 'self'; child-src a.example");
  const frame = ["frame-src", "child-src", "default-src"];
  expect(directiveOf(policy!, frame)).toEqual({ name: "child-src", sources: ["a.example"] });
  expect(directiveOf(parsePolicies("img-src *")[0]!, frame)).toBeNull();
});

it("names what browsers would pass over", () => {
  expect(unknownWords(parsePolicies("frame-scr a.example; frame-src self https://; img-src §"))).toEqual([
    "frame-scr",
    "self",
    "https://",
  ]);
  expect(unknownWords(parsePolicies("script-src 'self' 'nonce-abc=' 'sha256-x+/=' *.a.cn:* data:"))).toEqual(
    [],
  );
});
