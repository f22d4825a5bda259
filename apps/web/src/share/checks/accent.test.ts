import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeAccent } from "./accent.ts";

it("says the contrast of an accent that was kept", () => {
  const verdict = judgeAccent({
    asked: "#2B4C7E",
    worn: { fill: "#2B4C7E", text: "#2B4C7E" },
    panel: "#FFFFFF",
  });
  expect([verdict.outcome, verdict.heading(checkEnglish), verdict.detail(checkEnglish)]).toEqual([
    "pass",
    "Accent contrast 8.6 : 1",
    checkEnglish.accentKept({ asked: "#2B4C7E", panel: "#FFFFFF" }),
  ]);
});

it("says so where it was adapted, is too faint, or is not worn at all", () => {
  const panel = "#FFFFFF";
  const adapted = judgeAccent({ asked: "#FFD700", worn: { fill: "#A38D0D", text: "#827318" }, panel });
  expect(adapted.outcome).toBe("pass");
  expect(adapted.detail(checkEnglish)).toBe(
    checkEnglish.accentAdapted({ asked: "#FFD700", text: "#827318", panel }),
  );
  expect(judgeAccent({ asked: "#FFD700", worn: { fill: "#FFD700", text: "#FFD700" }, panel }).outcome).toBe(
    "fail",
  );
  expect(judgeAccent({ asked: "#FFD700", worn: null, panel }).outcome).toBe("fail");
});
