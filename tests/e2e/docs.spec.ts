import { languages } from "@atlas/core/language";
import { docsEnglish } from "@atlas/messages/docs-english";
import AxeBuilder from "@axe-core/playwright";
import { homeOf } from "./atlas-data.ts";
import { expect, test } from "./atlas-test.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const language of languages)
  for (const colorScheme of ["light", "dark"] as const)
    test.describe(`the reference in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      for (const width of [1200, 320])
        test(`axe finds nothing wrong, and nothing sticks out, at ${width} pixels`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`${homeOf[language].replace(/\/$/, "")}/share/docs`);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
          ).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
    });

test("languages, builder and contents are links", async ({ page }) => {
  await page.goto("/en/share/docs");
  await page.getByRole("link", { name: docsEnglish.messagesTitle, exact: true }).click();
  await expect(page).toHaveURL("/en/share/docs#messages");
  await page.getByRole("link", { name: "繁" }).click();
  await expect(page).toHaveURL("/zh-Hant/share/docs");
  await page.getByRole("link", { name: "EN" }).click();
  await page.getByRole("link", { name: docsEnglish.builderLink }).click();
  await expect(page).toHaveURL("/en/share");
});

test("a table that is too wide scrolls by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/en/share/docs");
  const table = page.getByRole("region", { name: docsEnglish.wordsTitle, exact: true });
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
