import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeKeyboardUse } from "./keyboard.ts";

const free = { controls: 12, holding: [], jumping: 0, modal: false };

it("passes a frame that lets Tab through everywhere", () => {
  const verdict = judgeKeyboardUse(free);
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual(["pass", checkEnglish.keyboardGood(12)]);
});

it("fails whatever holds the key, jumps the queue or stands open, and says all of it", () => {
  for (const wrong of [{ holding: ["Zoom in"] }, { jumping: 2 }, { modal: true }])
    expect(judgeKeyboardUse({ ...free, ...wrong }).outcome).toBe("fail");
  const all = judgeKeyboardUse({ controls: 12, holding: ["Zoom in"], jumping: 2, modal: true });
  expect(all.detail(checkEnglish)).toBe(
    "A dialog stands open and keeps the focus. 1 control holds the Tab key, “Zoom in” first. 2 controls jump the queue by a tabindex above 0.",
  );
});
