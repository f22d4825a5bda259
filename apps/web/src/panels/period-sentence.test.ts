import { english } from "@atlas/messages/english";
import { expect, it } from "vitest";
import { periodSentence } from "./period-sentence.ts";

const active = {
  start: null,
  end: null,
  kind: "programme",
  status: "active",
  statusAsOf: "2023-04",
} as const;
const sentence = (change: Partial<Parameters<typeof periodSentence>[0]>) =>
  periodSentence({ ...active, ...change }, english);

it("says each date as exactly as the source gives it", () => {
  expect(sentence({ start: "2010", end: "2020-08-26" })).toBe("2010 to 26 Aug 2020");
  expect(sentence({ start: "2019-03-29", end: "2019-03-29" })).toBe("29 Mar 2019");
});

it("says that no end is stated, and of a completed programme by when it was", () => {
  expect(sentence({ start: "2016" })).toBe("from 2016 · no end stated");
  expect(sentence({ start: "2016", status: "completed" })).toBe(
    "from 2016 · completed by Apr 2023; no end stated",
  );
});

it("says that a start is unknown", () => {
  expect(sentence({})).toBe("The source does not say when it began.");
  expect(sentence({ end: "2019" })).toBe("To 2019; the source does not say when it began.");
});

it("takes an event without an end for one that ended as it began", () => {
  expect(sentence({ start: "2021-05-04", kind: "event", status: "completed" })).toBe("4 May 2021");
});
