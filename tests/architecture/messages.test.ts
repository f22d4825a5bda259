import { builderEnglish } from "@atlas/messages/builder-english";
import { builderSimplifiedChinese } from "@atlas/messages/builder-simplified-chinese";
import { builderTraditionalChinese } from "@atlas/messages/builder-traditional-chinese";
import { checkEnglish } from "@atlas/messages/check-english";
import { checkSimplifiedChinese } from "@atlas/messages/check-simplified-chinese";
import { checkTraditionalChinese } from "@atlas/messages/check-traditional-chinese";
import { docsEnglish } from "@atlas/messages/docs-english";
import { docsSimplifiedChinese } from "@atlas/messages/docs-simplified-chinese";
import { docsTraditionalChinese } from "@atlas/messages/docs-traditional-chinese";
import { english } from "@atlas/messages/english";
import { simplifiedChinese } from "@atlas/messages/simplified-chinese";
import { traditionalChinese } from "@atlas/messages/traditional-chinese";
import { describe, expect, it } from "vitest";
import { readText, sourceFiles } from "./repository.ts";

const keys = [english, builderEnglish, checkEnglish, docsEnglish].flatMap(words => Object.keys(words));

it("every message is said somewhere", () => {
  const speakers = sourceFiles.filter(
    file =>
      /^(apps|packages)\//.test(file) && !file.startsWith("packages/messages/") && !file.includes(".test."),
  );
  const said = new Set(
    speakers.flatMap(file => [...readText(file).matchAll(/\bmessages\s*\.\s*(\w+)/g)].map(([, key]) => key)),
  );
  expect(keys.filter(key => !said.has(key))).toEqual([]);
});

describe.each([
  ["zh-Hans", [simplifiedChinese, builderSimplifiedChinese, checkSimplifiedChinese, docsSimplifiedChinese]],
  [
    "zh-Hant",
    [traditionalChinese, builderTraditionalChinese, checkTraditionalChinese, docsTraditionalChinese],
  ],
])("%s", (_, messages) => {
  it("says everything that English says, in the same order", () => {
    expect(messages.flatMap(words => Object.keys(words))).toEqual(keys);
  });
});
