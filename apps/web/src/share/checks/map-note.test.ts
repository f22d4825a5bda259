import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeMapNote, judgeReviewNumber, type MapNote } from "./map-note.ts";

const note = (parts: Partial<MapNote> = {}): MapNote => ({
  link: true,
  map: { sources: true, note: true },
  reviewNumber: null,
  ...parts,
});

it("passes what can be seen, and a list without a note on a map", () => {
  expect(judgeMapNote(note()).detail(checkEnglish)).toBe(checkEnglish.linkGood);
  expect(judgeMapNote(note({ map: null })).detail(checkEnglish)).toBe(checkEnglish.linkNoMap);
});

it("fails what cannot, and names it", () => {
  const verdict = judgeMapNote(note({ link: false, map: { sources: true, note: false } }));
  expect([verdict.outcome, verdict.detail(checkEnglish)]).toEqual([
    "fail",
    checkEnglish.linkMissing(["link", "note"]),
  ]);
});

it("warns of a missing review number, and asks that one that is set be seen", () => {
  expect(judgeReviewNumber(note())!.outcome).toBe("warn");
  const reviewNumber = "GS(2026)0001";
  const shown = judgeReviewNumber(note({ reviewNumber }))!;
  expect([shown.outcome, shown.heading(checkEnglish)]).toEqual(["pass", "Map review number GS(2026)0001"]);
  expect(judgeReviewNumber(note({ reviewNumber, map: { sources: true, note: false } }))!.outcome).toBe(
    "fail",
  );
  expect(judgeReviewNumber(note({ map: null }))).toBeNull();
});
