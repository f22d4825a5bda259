import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeScrollUse, letsPan } from "./scroll.ts";

it("knows which touch actions leave scrolling to the page", () => {
  for (const action of ["auto", "manipulation", "pan-y", "pan-x pan-y"]) expect(letsPan(action)).toBe(true);
  for (const action of ["none", "pan-x", "pinch-zoom"]) expect(letsPan(action)).toBe(false);
});

it("fails a map that keeps the wheel or a finger", () => {
  expect(judgeScrollUse({ wheelHeld: false, touchHeld: false }).outcome).toBe("pass");
  const held = judgeScrollUse({ wheelHeld: true, touchHeld: true });
  expect(held.outcome).toBe("fail");
  expect(held.detail(checkEnglish)).toBe(`${checkEnglish.scrollWheelHeld} ${checkEnglish.scrollTouchHeld}`);
});
