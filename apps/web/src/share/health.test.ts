import { checkEnglish } from "@atlas/messages/check-english";
import { describe, expect, it } from "vitest";
import { type EmbedAnswer, frameHealth, type HostPage, readHostUrl, readSandbox } from "./health.ts";

const portal = (parts: Partial<HostPage> = {}): HostPage => ({
  url: new URL("https://portal.example.gov.cn/a.html"),
  policy: "",
  sandbox: null,
  ...parts,
});

const atlas = (
  policy = "default-src 'none'",
  url = "https://atlas.example/embed",
  frameOptions = "",
): EmbedAnswer => ({
  url: new URL(url),
  headers: { policy, frameOptions },
});

/** What is wrong, or worth a word. */
const complaints = (host: HostPage, embed: EmbedAnswer) =>
  frameHealth(host, embed)
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ outcome, says }) => [outcome, says(checkEnglish)]);

it("finds nothing where nothing stands between", () => {
  expect(complaints(portal(), atlas())).toEqual([]);
  expect(complaints(portal({ url: new URL("file:///C:/a.html") }), atlas())).toEqual([]);
});

describe("frame-ancestors of the atlas", () => {
  it.each([
    ["https://*.example.gov.cn", portal(), []],
    ["'self' *.gov.cn", portal(), []],
    ["https://portal.example.gov.cn/other/", portal(), [["fail", "ancestorsRefuse"]]],
    ["https://other.example", portal(), [["fail", "ancestorsRefuse"]]],
    ["'none'", portal(), [["fail", "ancestorsRefuse"]]],
    ["", portal(), [["fail", "ancestorsRefuse"]]],
    ["*", portal({ url: new URL("file:///C:/a.html") }), [["fail", "ancestorsNoOrigin"]]],
    ["* file:", portal({ url: new URL("file:///C:/a.html") }), []],
    [
      "*",
      portal({ policy: "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox" }),
      [["fail", "ancestorsNoOrigin"]],
    ],
  ] as const)("%s", (sources, host, expected) => {
    const origin = host.url.origin;
    const shown = sources || "'none'";
    const texts = {
      ancestorsRefuse: checkEnglish.ancestorsRefuse({ origin, sources: shown }),
      ancestorsNoOrigin: checkEnglish.ancestorsNoOrigin(shown),
    };
    expect(complaints(host, atlas(`frame-ancestors ${sources}`))).toEqual(
      expected.map(([outcome, key]) => [outcome, texts[key]]),
    );
  });

  it("must let the page in by each of several policies", () => {
    expect(complaints(portal(), atlas("frame-ancestors *, frame-ancestors 'self'"))).toEqual([
      ["fail", checkEnglish.ancestorsRefuse({ origin: "https://portal.example.gov.cn", sources: "'self'" })],
    ]);
  });

  it("silences X-Frame-Options, which refuses else", () => {
    expect(complaints(portal(), atlas("frame-ancestors *", undefined, "DENY"))).toEqual([]);
    expect(complaints(portal(), atlas("", undefined, "SAMEORIGIN"))).toEqual([
      ["fail", checkEnglish.ancestorsFrameOptions("SAMEORIGIN")],
    ]);
    const own = portal({ url: new URL("https://atlas.example/a.html") });
    expect(complaints(own, atlas("", undefined, "SAMEORIGIN"))).toEqual([]);
  });

  it("is not guessed where it could not be read", () => {
    expect(complaints(portal(), { ...atlas(), headers: null })).toEqual([
      ["warn", checkEnglish.ancestorsUnread],
    ]);
  });
});

describe("the host's policy", () => {
  const refused = (name: string, directive: string) =>
    checkEnglish.policyFrameRefuses({ directive, name, atlas: "https://atlas.example" });

  it.each([
    ["img-src 'self'", []],
    ["frame-src https://atlas.example; script-src https://atlas.example", []],
    ["default-src *", []],
    ["frame-src 'self'", [["fail", refused("frame-src", "frame-src 'self'")]]],
    ["child-src 'none'", [["fail", refused("child-src", "child-src 'none'")]]],
    ["frame-src *; child-src 'none'", []],
    ["frame-src *, frame-src a.example", [["fail", refused("frame-src", "frame-src a.example")]]],
    [
      "default-src 'self'; script-src 'self' atlas.example",
      [
        [
          "fail",
          checkEnglish.policyFrameRefusesAll({
            directive: "default-src 'self'",
            atlas: "https://atlas.example",
          }),
        ],
      ],
    ],
    [
      "frame-src *; script-src 'self'",
      [
        [
          "warn",
          checkEnglish.policyScriptRefuses({
            directive: "script-src 'self'",
            atlas: "https://atlas.example",
          }),
        ],
      ],
    ],
    ["frame-src *; script-src-elem *; script-src 'self'", []],
    ["script-src 'nonce-r4nd0m'", [["warn", checkEnglish.policyScriptNonce]]],
    ["script-src * 'nonce-r4nd0m' 'strict-dynamic'", [["warn", checkEnglish.policyScriptNonce]]],
    ["frame-scr https://atlas.example", [["warn", checkEnglish.policyUnknown("frame-scr")]]],
  ] as const)("%s", (policy, expected) => expect(complaints(portal({ policy }), atlas())).toEqual(expected));
});

describe("mixed content", () => {
  const plain = (host: string) => atlas("", `http://${host}/embed`);

  it("is an atlas without encryption on a page with it", () => {
    expect(complaints(portal(), plain("atlas.example"))).toEqual([
      ["fail", checkEnglish.mixedBlocked("http://atlas.example")],
    ]);
    expect(complaints(portal({ url: new URL("http://portal.example") }), plain("atlas.example"))).toEqual([]);
  });

  it("passes for trying out on one machine", () => {
    for (const host of ["localhost:8787", "127.0.0.1:8787", "[::1]:8787"])
      expect(complaints(portal(), plain(host))).toEqual([["warn", checkEnglish.mixedLoopback]]);
  });

  it("is upgraded where the page's policy says so", () => {
    const policy = "upgrade-insecure-requests; frame-src https://atlas.example";
    expect(complaints(portal({ policy }), plain("atlas.example"))).toEqual([
      ["warn", checkEnglish.mixedUpgraded("atlas.example")],
    ]);
  });
});

describe("a sandbox", () => {
  it.each([
    ["allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox", []],
    ["ALLOW-SCRIPTS allow-popups allow-popups-to-escape-sandbox", []],
    ['sandbox=""', ["sandboxNoScripts", "sandboxNoPopups"]],
    ["sandbox", ["sandboxNoScripts", "sandboxNoPopups"]],
    ["allow-same-origin allow-popups", ["sandboxNoScripts", "sandboxPopupsKept"]],
    ['sandbox="allow-scripts allow-same-origin"', ["sandboxNoPopups"]],
  ] as const)("%s", (written, expected) =>
    expect(complaints(portal({ sandbox: readSandbox(written) }), atlas())).toEqual(
      expected.map(key => ["warn", checkEnglish[key]]),
    ),
  );

  it("is none where nothing is written", () => expect(readSandbox(" ")).toBeNull());

  it("of the page itself limits its frames too", () => {
    const host = portal({ policy: "sandbox allow-scripts", sandbox: readSandbox("allow-popups") });
    expect(complaints(host, atlas())).toEqual([
      ["warn", checkEnglish.sandboxNoScripts],
      ["warn", checkEnglish.sandboxNoPopups],
    ]);
  });

  it("names words that are none", () => {
    const sandbox = readSandbox(
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-script",
    );
    expect(complaints(portal({ sandbox }), atlas())).toEqual([
      ["warn", checkEnglish.sandboxUnknown("allow-script")],
    ]);
  });
});

describe("the address of a page", () => {
  const says = (written: string) => {
    const read = readHostUrl(written);
    return read.kind === "url" ? read.url.href : read.says(checkEnglish);
  };

  it.each([
    [" https://portal.example.gov.cn/a.html ", "https://portal.example.gov.cn/a.html"],
    ["HTTP://Portal.example", "http://portal.example/"],
    ["file:///C:/a.html", "file:///C:/a.html"],
    ["", checkEnglish.healthNoAddress],
    ["portal.example.gov.cn/a.html", checkEnglish.healthNoScheme("portal.example.gov.cn/a.html")],
    ["portal.example:8080/a.html", checkEnglish.healthNoScheme("portal.example:8080/a.html")],
    ["https://", checkEnglish.healthNoScheme("https://")],
    ["about:blank", checkEnglish.healthAbout],
    ["ftp://portal.example", checkEnglish.healthBadScheme("ftp:")],
  ])("%j", (written, expected) => expect(says(written)).toBe(expected));
});
