import { expect, it } from "vitest";
import { docsPath, readDocsPath } from "./docs-address.ts";
import { languages } from "./language.ts";

it.each(languages)("stands without a prefix in the default language, with one in others: %s", language => {
  expect(readDocsPath(docsPath(language, "zh-Hans"), "zh-Hans")).toEqual({ kind: "docs", language });
});

it.each([
  ["/share/docs/", { kind: "docs", language: "zh-Hans" }],
  ["/zh-Hans/share/docs", { kind: "redirect", pathname: "/share/docs" }],
  ["/share", null],
  ["/share/docs/more", null],
  ["/fr/share/docs", null],
  ["/en/docs", null],
])("%s is read as %j", (path, read) => {
  expect(readDocsPath(path, "zh-Hans")).toEqual(read);
});
