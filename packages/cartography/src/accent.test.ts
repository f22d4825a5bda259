import { expect, it } from "vitest";
import { accentColours } from "./accent.ts";
import { contrast } from "./contrast.ts";
import { palettes } from "./palette.ts";

it("keeps a colour that can be read", () => {
  expect(accentColours("#2B4C7E", "light")).toEqual({ fill: "#2B4C7E", onFill: "#FFFFFF", text: "#2B4C7E" });
});

it("darkens a bright colour on white and brightens a dark one on black, no further than needed", () => {
  const { fill, onFill, text } = accentColours("#FFD700", "light");
  expect(contrast(fill, "#FFFFFF")).toBeGreaterThanOrEqual(3);
  expect(contrast(fill, "#FFFFFF")).toBeLessThan(3.5);
  expect(onFill).toBe("#000000");
  expect(contrast(text, "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(accentColours("#2B4C7E", "dark").text, palettes.dark.panel)).toBeGreaterThanOrEqual(4.5);
});

it.each(["light", "dark", "contrast"] as const)("can be read in the %s theme, whatever the colour", theme => {
  const { panel } = palettes[theme];
  const levels = ["00", "33", "66", "99", "CC", "FF"];
  for (const red of levels)
    for (const green of levels)
      for (const blue of levels) {
        const { fill, onFill, text } = accentColours(`#${red}${green}${blue}`, theme);
        expect(contrast(fill, panel)).toBeGreaterThanOrEqual(3);
        expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(text, panel)).toBeGreaterThanOrEqual(theme === "contrast" ? 7 : 4.5);
      }
});
