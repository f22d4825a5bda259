/** The picture that stands where the map cannot: without scripts, in a sandbox, without WebGL. */
import { english } from "@atlas/messages/english";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answerOf, placeOf } from "./atlas-data.ts";
import { expect, test } from "./atlas-test.ts";
import { withoutWebGl } from "./without-webgl.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The links over the picture that can be seen and pressed, by their names. */
function linksOf(page: Page) {
  return page.locator("[data-picture] a:visible");
}

async function isDrawn(page: Page): Promise<void> {
  const image = page.locator("[data-picture] img");
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
}

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test.describe("without scripts", () => {
  test.use({
    javaScriptEnabled: false,
    // A browser without scripts is told to fetch them all the same, and does not.
    provoked: [/^request: .*\.js csp$/],
  });

  for (const [name, viewport] of [
    ["a screen", { width: 1440, height: 900 }],
    ["a phone", { width: 390, height: 844 }],
  ] as const)
    test(`a linked picture stands where the map would be, on ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto("/en?type=education,talent");
      await isDrawn(page);
      const { byPlace } = await answerOf(page.request, "type=education,talent");
      const kashgar = page.locator("[data-picture] a:visible", { hasText: "Kashgar" });
      await expect(kashgar).toHaveText(`Kashgar, ${english.records(byPlace.kashgar!)}`);
      await expect(kashgar).toHaveAttribute("href", "/en/places/kashgar?type=education,talent");
      await kashgar.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(placeOf("kashgar").name.en);
    });

  test("in an embed it leads on within the frame, also in a sandbox without scripts", async ({ page }) => {
    await page.goto("/embed?group=assistance-region&lang=en");
    const frame = await page.context().newPage();
    const src = new URL("/embed?group=assistance-region&lang=en", page.url()).href;
    await frame.setContent(`<iframe title="Atlas" sandbox src="${src}" width="640" height="480"></iframe>`);
    const embed = frame.frameLocator("iframe");
    await expect(embed.locator("[data-picture] img")).toBeVisible();
    const baise = embed.locator("[data-picture] a:visible", { hasText: "Baise" });
    await expect(baise).toHaveAttribute(
      "href",
      /^\/embed\?group=assistance-region&selected=place:baise&lang=en$/,
    );
    await baise.click();
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText(placeOf("baise").name.en);
  });
});

test.describe("without WebGL", () => {
  test.beforeEach(({ page }) => withoutWebGl(page));

  test("the same picture follows the filters, and a press on it opens a place", async ({ page }) => {
    await page.goto("/en");
    await isDrawn(page);
    expect(await linksOf(page).count()).toBe(28);
    await page.goto("/en?type=education");
    await expect(page.locator("[data-picture] img")).toHaveAttribute("src", /^\/map\.svg\?type=education&/);
    await page.locator("[data-picture] a:visible", { hasText: "Beijing" }).click();
    await expect(page).toHaveURL("/en/places/beijing?type=education");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(placeOf("beijing").name.en);
  });

  for (const address of ["/en", "/places/kashgar", "/embed?type=education&lang=zh-Hant"])
    test(`axe finds nothing wrong with it: ${address}`, async ({ page }) => {
      // Tall enough for a whole panel, as where axe sees pages.
      await page.setViewportSize({ width: 1200, height: 2600 });
      await page.goto(address);
      await isDrawn(page);
      await axeFindsNothing(page);
    });
});
