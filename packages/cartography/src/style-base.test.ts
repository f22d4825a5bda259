import { languages } from "@atlas/core/language";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { palettes, type Theme } from "./palette.ts";
import { anchors, type BaseStyleOptions, baseStyle } from "./style-base.ts";

const themes: Theme[] = ["light", "dark", "contrast"];
const worldviews = ["cn", "intl"] as const;

function style(options: Partial<BaseStyleOptions> = {}) {
  return baseStyle({
    theme: "light",
    language: "zh-Hans",
    worldview: "cn",
    tilesUrl: "https://atlas.example/basemap/cn/{z}/{x}/{y}.pbf",
    strings: { noData: "资料暂缺" },
    ...options,
  });
}

function layerIds(options: Partial<BaseStyleOptions> = {}): string[] {
  return style(options).layers.map(({ id }) => id);
}

describe("every base style", () => {
  const all = themes.flatMap(theme =>
    languages.flatMap(language => worldviews.map(worldview => ({ theme, language, worldview }))),
  );

  it.each(all)("is valid: $theme $language $worldview", options => {
    expect(validateStyleMin(style(options))).toEqual([]);
  });

  it.each(all)("needs no glyphs and no sprite: $theme $language $worldview", options => {
    expect(style(options)).not.toHaveProperty("glyphs");
    expect(style(options)).not.toHaveProperty("sprite");
  });

  it.each(all)("has the layers one inserts before: $theme $language $worldview", options => {
    const ids = layerIds(options);
    expect(ids).toContain(anchors.areas);
    expect(ids).toContain(anchors.marks);
    expect(ids.indexOf(anchors.areas)).toBeGreaterThan(ids.indexOf("land-neighbour"));
    expect(ids.indexOf(anchors.areas)).toBeLessThan(ids.indexOf("province"));
    expect(ids.indexOf(anchors.marks)).toBeGreaterThan(ids.indexOf("national"));
  });
});

describe("the base style", () => {
  it("uses no colour that the palette does not name", () => {
    for (const theme of themes) {
      const named = new Set(
        Object.values(palettes[theme]).flatMap(value =>
          typeof value === "string" ? value : [...Object.values(value)],
        ),
      );
      const used = JSON.stringify(style({ theme })).match(/#[0-9A-Fa-f]{3,8}/g) ?? [];
      expect(used.filter(colour => !named.has(colour))).toEqual([]);
    }
  });

  it("draws the dash line, the islets and Taiwan as a province in China's world view only", () => {
    expect(layerIds()).toEqual(expect.arrayContaining(["dash", "islet", "label-islands", "label-taiwan"]));
    expect(layerIds()).not.toContain("disputed");
    const international = layerIds({ worldview: "intl" });
    for (const id of ["dash", "islet", "label-islands", "label-taiwan"])
      expect(international).not.toContain(id);
    expect(international).toContain("disputed");
  });

  it("writes under Taiwan's name what it is told to", () => {
    const taiwan = style({ strings: { noData: "nothing known" } }).layers.find(
      ({ id }) => id === "label-taiwan",
    );
    expect(JSON.stringify(taiwan)).toContain("nothing known");
  });

  it("leaves out the names of places that have a mark of their own", () => {
    const province = style({ namedByMarks: ["北京"] }).layers.find(({ id }) => id === "label-province");
    expect(JSON.stringify(province)).toContain("北京");
  });

  it("slants no text", () => {
    expect(JSON.stringify(style())).not.toMatch(/italic|oblique/i);
  });
});
