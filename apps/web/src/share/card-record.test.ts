import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { cardRecord } from "./card-record.ts";
import { judgeNames } from "./checks/names.ts";

it("records what was checked, when, on which data, in words and in figures", () => {
  const facts = { frame: "", inside: null };
  const check = {
    snippet: "<iframe></iframe>",
    at: new Date("2026-11-25T06:00:00Z"),
    results: [{ id: "names", facts, ...judgeNames(facts) }],
  };
  const parts = { check, messages: checkEnglish, revision: "1b8c2e89", atlas: "https://atlas.example" };
  expect(JSON.parse(JSON.stringify(cardRecord(parts)))).toEqual({
    atlas: "https://atlas.example",
    revision: "1b8c2e89",
    checked: "2026-11-25T06:00:00.000Z",
    snippet: "<iframe></iframe>",
    results: [
      {
        id: "names",
        outcome: "fail",
        heading: checkEnglish.namesHeading,
        detail: checkEnglish.namesMissing(["frame"]),
        facts,
      },
    ],
  });
});
