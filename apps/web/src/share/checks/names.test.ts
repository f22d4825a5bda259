import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeNames } from "./names.ts";

const inside = { page: "Kashgar · Atlas", language: "en" };

it("passes a frame, a page and a language that are named", () => {
  const verdict = judgeNames({ frame: "Assistance regions", inside });
  expect(verdict.outcome).toBe("pass");
  expect(verdict.detail(checkEnglish)).toContain("“Assistance regions”");
  expect(judgeNames({ frame: "Assistance regions", inside: null }).outcome).toBe("pass");
});

it("fails what has no name, and says which", () => {
  const verdict = judgeNames({ frame: "", inside: { ...inside, language: "" } });
  expect(verdict.outcome).toBe("fail");
  expect(verdict.detail(checkEnglish)).toBe(checkEnglish.namesMissing(["frame", "language"]));
});
