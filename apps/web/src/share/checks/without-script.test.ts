import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgePageWithoutScript } from "./without-script.ts";

it("passes a page that holds its list, or a picture, before any script", () => {
  const list = judgePageWithoutScript({ status: 200, rows: 28, picture: false });
  expect([list.outcome, list.detail(checkEnglish)]).toEqual(["pass", checkEnglish.withoutScriptList(28)]);
  const picture = judgePageWithoutScript({ status: 200, rows: 0, picture: true });
  expect([picture.outcome, picture.detail(checkEnglish)]).toEqual([
    "pass",
    checkEnglish.withoutScriptPicture,
  ]);
});

it("fails one that holds nothing, or does not come", () => {
  expect(judgePageWithoutScript({ status: 200, rows: 0, picture: false }).outcome).toBe("fail");
  const gone = judgePageWithoutScript({ status: 503, rows: 3, picture: false });
  expect([gone.outcome, gone.detail(checkEnglish)]).toEqual([
    "fail",
    checkEnglish.withoutScriptUnanswered(503),
  ]);
});
