/**
 * The main states as pictures: each size, language and theme at least once. The comparison is tolerant, since fonts and
 * the software that draws the map differ a little from machine to machine; it sees what is lost, moved or covered.
 * After a change that is meant, `npx playwright test --config tests/playwright.config.ts screens --update-snapshots`
 * writes them anew; look at every one.
 */
import { expect, openAtlas, test } from "./atlas-test.ts";

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly size: keyof typeof sizes;
  readonly dark?: boolean;
}

const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

const screens: readonly Screen[] = [
  { name: "atlas-zh-hans", path: "/", size: "desktop" },
  { name: "atlas-zh-hant-dark", path: "/zh-Hant", size: "desktop", dark: true },
  { name: "education-en-dark", path: "/en?type=education,talent", size: "desktop", dark: true },
  { name: "bay-area-hong-kong-zh-hans", path: "/places/hong-kong", size: "desktop" },
  { name: "world-en", path: "/en?at=world", size: "desktop" },
  { name: "programme-en", path: "/en/programmes/shenzhen-zhongshan-link", size: "desktop" },
  { name: "compare-zh-hans", path: "/?compare=kashgar,baise", size: "desktop" },
  { name: "table-en", path: "/en?list=table", size: "desktop" },
  { name: "atlas-en-tablet", path: "/en", size: "tablet" },
  { name: "place-zh-hant-tablet-dark", path: "/zh-Hant/places/munich", size: "tablet", dark: true },
  { name: "atlas-zh-hans-phone", path: "/", size: "phone" },
  { name: "place-en-phone", path: "/en/places/kashgar", size: "phone" },
  {
    name: "records-zh-hant-phone-dark",
    path: "/zh-Hant?list=records&type=education",
    size: "phone",
    dark: true,
  },
];

for (const { name, path, size, dark = false } of screens)
  test.describe(name, () => {
    // Half the density keeps the pictures small and the comparison coarse.
    test.use({
      viewport: sizes[size],
      deviceScaleFactor: size === "phone" ? 1 : 0.5,
      colorScheme: dark ? "dark" : "light",
    });

    test("looks as it was looked at", async ({ page }) => {
      await openAtlas(page, path);
      await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.03, threshold: 0.3 });
    });
  });
