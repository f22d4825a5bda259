import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeDescription, judgePicture } from "./picture.ts";

it("asks a picture to come, and to be described", () => {
  const good = { alt: "8 assistance regions", size: { width: 1200, height: 630 } };
  expect(judgePicture(good).detail(checkEnglish)).toBe(checkEnglish.imageGood(good.size));
  expect(judgeDescription(good).detail(checkEnglish)).toBe(checkEnglish.altGood("8 assistance regions"));
  const bad = { alt: "", size: null };
  expect([judgePicture(bad).outcome, judgeDescription(bad).outcome]).toEqual(["fail", "fail"]);
});
