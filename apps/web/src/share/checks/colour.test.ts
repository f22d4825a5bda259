import { expect, it } from "vitest";
import { hexOf, laidOver, parseColour } from "./colour.ts";

it("reads what computed styles write", () => {
  expect(parseColour("rgb(43, 76, 126)")).toEqual({ channels: [43, 76, 126], alpha: 1 });
  expect(parseColour("rgba(0, 0, 0, 0.5)")).toEqual({ channels: [0, 0, 0], alpha: 0.5 });
  expect(parseColour("rgb(255 0 0 / 40%)")).toEqual({ channels: [255, 0, 0], alpha: 0.4 });
  expect(parseColour("color(srgb 1 0.5 0 / 0.25)")).toEqual({ channels: [255, 127.5, 0], alpha: 0.25 });
  expect(parseColour(" #2B4C7E")).toEqual({ channels: [43, 76, 126], alpha: 1 });
});

it("leaves alone what it cannot read", () => {
  for (const text of ["", "red", "oklch(0.5 0.1 20)", "color(display-p3 1 0 0)", "rgb(1, 2)"])
    expect(parseColour(text)).toBeNull();
});

it("lays colours over each other", () => {
  const half = parseColour("rgba(0, 0, 0, 0.5)")!;
  expect(hexOf(laidOver(half, parseColour("#FFFFFF")!))).toBe("#808080");
});
