import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeTwins } from "./twins.ts";

const mark = (id: string, count: number, name = id) => ({ id, count, name });

it("passes marks that have each a row of the same count; hollow ones need none", () => {
  const verdict = judgeTwins({
    marks: [mark("kashgar", 9), mark("zayu", 0)],
    rows: [
      { id: "kashgar", count: 9 },
      { id: "baise", count: 20 },
    ],
  });
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "pass",
    checkEnglish.twinsGood({ marks: 1, rows: 2 }),
  ]);
});

it("fails a mark without a row, or with another count", () => {
  const marks = [mark("kashgar", 9), mark("baise", 20)];
  const verdict = judgeTwins({ marks, rows: [{ id: "kashgar", count: 8 }] });
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "fail",
    checkEnglish.twinsMissing("kashgar, baise"),
  ]);
});

it("asks marks without a list for names of their own", () => {
  expect(judgeTwins({ marks: [mark("kashgar", 9)], rows: null }).outcome).toBe("pass");
  expect(judgeTwins({ marks: [mark("kashgar", 9, "")], rows: null }).outcome).toBe("fail");
});

it("has nothing against a list without a map", () => {
  expect(judgeTwins(null).detail(checkEnglish)).toBe(checkEnglish.twinsNoMap);
});
