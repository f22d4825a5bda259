import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeTextContrast, type MeasuredText, ratioText } from "./text-contrast.ts";

const text = (ratio: number, parts: Partial<MeasuredText> = {}): MeasuredText => ({
  text: "Kashgar",
  ratio,
  needed: 4.5,
  ...parts,
});

it("names the lowest contrast, how much was measured, and how much could not be", () => {
  const verdict = judgeTextContrast({ texts: [text(15.7), text(5.59)], onMap: 3 });
  expect([verdict.outcome, verdict.heading(checkEnglish), verdict.detail(checkEnglish)]).toEqual([
    "pass",
    "Text contrast at least 5.5 : 1",
    checkEnglish.contrastGood({ measured: 2, onMap: 3 }),
  ]);
});

it("lets large text be fainter, and never rounds up to enough", () => {
  expect(judgeTextContrast({ texts: [text(3.1, { needed: 3 })], onMap: 0 }).outcome).toBe("pass");
  expect(judgeTextContrast({ texts: [text(4.499)], onMap: 0 }).outcome).toBe("fail");
  expect(ratioText(4.499)).toBe("4.4");
});

it("names the worst of the faint", () => {
  const verdict = judgeTextContrast({ texts: [text(2, { text: "Baise" }), text(4), text(9)], onMap: 0 });
  expect(verdict.detail(checkEnglish)).toBe(
    checkEnglish.contrastPoor({ failing: 2, measured: 3, worst: "Baise", ratio: "2.0" }),
  );
});

it("claims nothing where nothing was measured", () => {
  expect(judgeTextContrast({ texts: [], onMap: 8 }).outcome).toBe("warn");
});
