import { builderEnglish } from "@atlas/messages/builder-english";
import { builderSimplifiedChinese } from "@atlas/messages/builder-simplified-chinese";
import { builderTraditionalChinese } from "@atlas/messages/builder-traditional-chinese";
import { english } from "@atlas/messages/english";
import { simplifiedChinese } from "@atlas/messages/simplified-chinese";
import { traditionalChinese } from "@atlas/messages/traditional-chinese";
import { describe, expect, it } from "vitest";
import { readText, sourceFiles } from "./repository.ts";

const keys = [...Object.keys(english), ...Object.keys(builderEnglish)];

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
  ["zh-Hans", simplifiedChinese, builderSimplifiedChinese],
  ["zh-Hant", traditionalChinese, builderTraditionalChinese],
])("%s", (_, messages, builderMessages) => {
  it("says everything that English says, in the same order", () => {
    expect([...Object.keys(messages), ...Object.keys(builderMessages)]).toEqual(keys);
  });
});
