import { languages } from "@atlas/core/language";
import { homeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

for (const width of [390, 320])
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true });

    for (const language of languages)
      test(`${language}: list and map are there, and nothing is cut off at the side`, async ({ page }) => {
        await openAtlas(page, homeOf[language]);
        await expect(page.locator("[data-map-state]")).toBeInViewport();
        await expect(page.locator("#list [data-place]")).toHaveCount(28);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
  });
