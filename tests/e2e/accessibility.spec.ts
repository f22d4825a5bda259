import { languages } from "@atlas/core/language";
import AxeBuilder from "@axe-core/playwright";
import { homeOf } from "./atlas-data.ts";
import { expect, mapIdle, test } from "./atlas-test.ts";

const pages = [
  ["the atlas", "?type=education,talent"],
  ["a place", "/places/kashgar"],
  ["a programme", "/programmes/kashgar-shenzhen-city"],
  ["a comparison", "?compare=beijing,kashgar,macao&view=list"],
  ["a table", "?list=table&sort=date&view=list"],
  ["a search that finds nothing", "?q=zzz&view=list"],
  ["the builder of embeds", "/share?type=education"],
  ["an unknown address", "/nowhere"],
] as const;

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test.use({
  provoked: [/status of 404 .*\/nowhere/],
  // Tall enough for a whole panel: axe takes what lies under a panel's foot, to be scrolled up, for a small target.
  viewport: { width: 1100, height: 2600 },
});

for (const language of languages)
  for (const colorScheme of ["light", "dark"] as const)
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      const prefix = homeOf[language] === "/" ? "" : homeOf[language];
      const addresses = [
        ...pages.map(([name, path]) => [
          name,
          path.startsWith("?") ? homeOf[language] + path : prefix + path,
        ]),
        ["an embed", `/embed?type=education&lang=${language}`],
      ] as const;

      for (const [name, address] of addresses)
        test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
          await page.goto(address!);
          // Where there is a map: it is the same beside every list, and slow to draw.
          if (await page.locator("[data-map-state]").count()) await mapIdle(page);
          else await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          const found = violations.map(
            ({ id, help, nodes }) =>
              `${id} (${nodes.length}): ${help}: ${nodes.map(({ html }) => html).join(" ")}`,
          );
          expect(found).toEqual([]);
        });
    });
