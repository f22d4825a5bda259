import { describe, expect, it } from "vitest";
import { excerptOf, markLocalized, markText } from "./marked-text.ts";

describe("markText", () => {
  it("finds the words in any case and width, and keeps the text as it is written", () => {
    expect(markText("Old Kashgar", " KASH")).toEqual(["Old ", "Kash", "gar"]);
    expect(markText("A Ｋａｓｈ b", "kash")).toEqual(["A ", "Ｋａｓｈ", " b"]);
    expect(markText("喀什地区", "什地")).toEqual(["喀", "什地", "区"]);
  });

  it("keeps its place after characters that fold to several", () => {
    expect(markText("㎞ per hour", "per")).toEqual(["㎞ ", "per", " hour"]);
    expect(markText("5㎞ away", "m a")).toEqual(["5", "㎞ a", "way"]);
    expect(markText("𠮷野家 x", "x")).toEqual(["𠮷野家 ", "x", ""]);
  });

  it("is null where the words are not, and for no words", () => {
    expect(markText("Kashgar", "beijing")).toBeNull();
    expect(markText("Kashgar", " ")).toBeNull();
  });
});

describe("markLocalized", () => {
  const text = { "zh-Hans": "喀什医院", "zh-Hant": "喀什醫院", en: "Hosp" };

  it("marks the other script's characters at the same place", () => {
    expect(markLocalized(text, "zh-Hans", "醫院")).toEqual(["喀什", "医院", ""]);
    expect(markLocalized(text, "zh-Hant", "医")).toEqual(["喀什", "醫", "院"]);
  });

  it("marks no English by Chinese words, and no Chinese by English ones", () => {
    expect(markLocalized(text, "en", "醫院")).toBeNull();
    expect(markLocalized(text, "zh-Hans", "hosp")).toBeNull();
  });
});

it("an excerpt shows what stands near the match", () => {
  expect(excerptOf(["a long way before", "match", "and after"], 6, 3)).toEqual(["…before", "match", "and…"]);
  expect(excerptOf(["near ", "match", ""], 6, 3)).toEqual(["near ", "match", ""]);
});
