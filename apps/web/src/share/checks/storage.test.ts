import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeKept, type Kept } from "./storage.ts";

const kept = (parts: Partial<Kept> = {}): Kept => ({
  cookie: [],
  localStorage: [],
  sessionStorage: [],
  indexedDB: [],
  caches: [],
  serviceWorker: [],
  ...parts,
});

it("passes where nothing is kept", () => {
  expect(judgeKept({ before: kept(), after: kept() }).outcome).toBe("pass");
});

it("fails what the embed has added, by name", () => {
  const verdict = judgeKept({
    before: kept({ cookie: ["portal"] }),
    after: kept({ cookie: ["portal", "atlas"] }),
  });
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "fail",
    checkEnglish.storageKept("cookie atlas"),
  ]);
});

it("points at what stood there before without blaming the embed", () => {
  const there = kept({ localStorage: ["theme"] });
  const verdict = judgeKept({ before: there, after: there });
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "warn",
    checkEnglish.storageThereBefore("localStorage theme"),
  ]);
});
