import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { placeOf, programmeOf } from "./atlas-data.ts";
import { expect, mapIdle, openAtlas, test } from "./atlas-test.ts";

const kashgar = placeOf("kashgar");
const programme = programmeOf("kashgar-shenzhen-city");

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Everything a reader sees of a page: the panel's words, and each symbol with its count and its place in the map. */
async function seen(page: Page) {
  await mapIdle(page);
  return {
    address: page.url(),
    title: await page.title(),
    panel: await page.locator("main").textContent(),
    marks: await page.locator("[data-mark]").evaluateAll(marks =>
      marks.map(mark => {
        const { x, y } = mark.getBoundingClientRect();
        return [
          (mark as HTMLElement).dataset.mark,
          (mark as HTMLElement).dataset.count,
          Math.round(x),
          Math.round(y),
        ];
      }),
    ),
  };
}

test("an address opened elsewhere shows the same", async ({ page, browser, watch, baseURL }) => {
  await openAtlas(page, "/en?type=industry,infrastructure");
  await page
    .locator("#list")
    .getByRole("link", { name: /^Kashgar/ })
    .click();
  await expect(heading(page)).toHaveText(kashgar.name.en);
  await page.locator("#list").getByRole("link", { name: programme.title.en }).click();
  await expect(heading(page)).toHaveText(programme.title.en);
  await expect(page).toHaveURL(`/en/programmes/${programme.id}?type=industry,infrastructure`);

  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: page.viewportSize()!,
    reducedMotion: "reduce",
  });
  const other = watch(await context.newPage());
  await other.goto(page.url());
  await expect(heading(other)).toHaveText(programme.title.en);
  expect(await seen(other)).toEqual(await seen(page));
  await context.close();
});

test("back and forward lead through what was opened", async ({ page }) => {
  await openAtlas(page, "/en");
  const overview = (await heading(page).textContent())!;
  await page
    .locator("#list")
    .getByRole("link", { name: /^Kashgar/ })
    .click();
  await expect(page).toHaveURL("/en/places/kashgar");
  await page.locator("#list").getByRole("link", { name: programme.title.en }).click();
  await expect(page).toHaveURL(`/en/programmes/${programme.id}`);

  await page.goBack();
  await expect(page).toHaveURL("/en/places/kashgar");
  await expect(heading(page)).toHaveText(kashgar.name.en);
  await page.goBack();
  await expect(page).toHaveURL("/en");
  await expect(heading(page)).toHaveText(overview);
  await page.goForward();
  await page.goForward();
  await expect(heading(page)).toHaveText(programme.title.en);
  expect(await page.title()).toContain(programme.title.en);
  await mapIdle(page);
});

test("a record's permanent address is shown, and leads to it", async ({ page, baseURL }) => {
  await openAtlas(page, `/en/programmes/${programme.id}?type=education&theme=dark`);
  const permanent = `${baseURL}/en/programmes/${programme.id}`;
  await expect(page.getByText(permanent, { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: english.copyLink })).toBeVisible();
  await page.goto(permanent);
  await expect(heading(page)).toHaveText(programme.title.en);
  await mapIdle(page);
});
