import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeHosts, judgeWeight, measuredRequest } from "./requests.ts";

const request = (url: string, bytes = 1000) => ({ url, bytes });
const own = "atlas.example";

it("counts a file from the cache, or one that has not changed, by its size", () => {
  const name = "https://atlas.example/a.js";
  expect(measuredRequest({ name, transferSize: 0, encodedBodySize: 900 }).bytes).toBe(900);
  expect(measuredRequest({ name, transferSize: 300, encodedBodySize: 900 }).bytes).toBe(900);
  expect(measuredRequest({ name, transferSize: 1200, encodedBodySize: 900 }).bytes).toBe(1200);
});

it("passes requests to the atlas alone", () => {
  const requests = [request("https://atlas.example/embed"), request("data:image/png;base64,")];
  const verdict = judgeHosts({ own, requests, basemap: "builtin" });
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "pass",
    checkEnglish.hostsOwn({ requests: 1, host: own }),
  ]);
});

it("fails requests to others, each named once", () => {
  const requests = [request("https://t0.tiles.example/1"), request("https://t0.tiles.example/2")];
  const verdict = judgeHosts({ own, requests, basemap: "builtin" });
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "fail",
    checkEnglish.hostsForeign("t0.tiles.example"),
  ]);
});

it("does not vouch for a base map whose requests it cannot see", () => {
  const requests = [request("https://atlas.example/embed")];
  const verdict = judgeHosts({ own, requests, basemap: "https://tiles.example/style.json" });
  expect(verdict.outcome).toBe("warn");
  expect(verdict.detail(checkEnglish)).toContain("tiles.example");
});

it("says the weight, and a word where it is heavy", () => {
  const light = judgeWeight([request("a", 300_200), request("b", 400_000)], true);
  expect([light.outcome, light.heading(checkEnglish)]).toEqual(["pass", "Weight 701 kB"]);
  expect(light.detail(checkEnglish)).toContain(checkEnglish.weightTiles);
  const heavy = judgeWeight([request("a", 1_200_000)], false);
  expect(heavy.outcome).toBe("warn");
  expect(heavy.detail(checkEnglish)).toMatch(/^That is more than 1000 kB/);
});
