import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.ts";
import { familyShapes } from "./family-shapes.ts";
import { palettes, type Theme } from "./palette.ts";
import { ciede2000, differenceSeen, type Vision } from "./palette-vision.ts";

const themes: Theme[] = ["light", "dark", "contrast"];
const families = Object.keys(familyShapes);

describe("the measures", () => {
  it("give the differences that Sharma, Wu and Dalal publish for their test pairs 1, 7, 17 and 25", () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  });

  it("give black on white 21", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  });
});

describe.each(themes)("the %s palette", theme => {
  const palette = palettes[theme];

  it("has a colour for every family that has a shape", () => {
    expect(Object.keys(palette.families)).toEqual(families);
  });

  it.each(families)("shows %s at 3:1 or more on land, neighbours and sea", family => {
    for (const ground of [palette.land, palette.neighbour, palette.sea])
      expect(contrast(palette.families[family]!, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each<Vision>(["normal", "protan", "deutan", "tritan"])("keeps families apart for %s eyes", vision => {
    const colours = Object.values(palette.families);
    const pairs = colours.flatMap((one, i) =>
      colours.slice(i + 1).map(other => differenceSeen(one, other, vision)),
    );
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(10);
  });

  it("writes panels at 4.5:1 or more", () => {
    for (const ink of [palette.ink, palette.ink2, palette.ink3, palette.redText])
      expect(contrast(ink, palette.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onInverse, palette.inverse)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onRed, palette.red)).toBeGreaterThanOrEqual(4.5);
  });

  it("writes the map's names at 4.5:1 or more on what they stand on", () => {
    for (const ground of [palette.land, palette.nationalBand, palette.partner])
      expect(contrast(palette.landLabel, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.neighbourLabel, palette.neighbour)).toBeGreaterThanOrEqual(4.5);
    for (const sea of [palette.sea, ...palette.waterlines.slice(0, 2)])
      expect(contrast(palette.seaLabel, sea)).toBeGreaterThanOrEqual(4.5);
    // Taiwan's name and note stand in the sea beside it.
    expect(contrast(palette.landLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });

  it("draws the national line and the dash line at 3:1 or more on land and sea", () => {
    for (const ground of [palette.land, palette.neighbour, palette.sea])
      expect(contrast(palette.nationalLine, ground)).toBeGreaterThanOrEqual(3);
  });
});

it("has the same colours in all themes", () => {
  expect(Object.keys(palettes.dark)).toEqual(Object.keys(palettes.light));
  expect(Object.keys(palettes.contrast)).toEqual(Object.keys(palettes.light));
});

// WCAG 2.2, success criterion 1.4.6.
it("writes at 7:1 or more and marks at 4.5:1 or more in the theme of strong contrast", () => {
  const { panel, ink, ink2, ink3, redText, onRed, red, control, land, sea, ...rest } = palettes.contrast;
  for (const text of [ink, ink2, ink3, redText]) expect(contrast(text, panel)).toBeGreaterThanOrEqual(7);
  expect(contrast(onRed, red)).toBeGreaterThanOrEqual(7);
  expect(contrast(control, panel)).toBeGreaterThanOrEqual(4.5);
  for (const mark of [red, rest.nationalLine, ...Object.values(rest.families)])
    for (const ground of [land, sea, rest.neighbour])
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(4.5);
  for (const name of [rest.landLabel, rest.neighbourLabel])
    expect(contrast(name, land)).toBeGreaterThanOrEqual(7);
  expect(contrast(rest.seaLabel, sea)).toBeGreaterThanOrEqual(7);
});
