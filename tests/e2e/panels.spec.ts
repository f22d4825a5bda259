import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { answerOf, atlas, placeOf, programmeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

const kashgar = placeOf("kashgar");
const beijing = placeOf("beijing");
const programme = programmeOf("kashgar-shenzhen-city");
const comparison = english.compared(["Kashgar", "Beijing"]);

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const row = (page: Page, id: string) => page.locator(`#list [data-place="${id}"]`);

/** Goes to a page and waits until it is live; its map may still be on its way. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
}

test.describe("the focus", () => {
  test("goes to the heading of a place, and by Escape back to its row", async ({ page }) => {
    await open(page, "/en");
    await row(page, "kashgar").focus();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText(kashgar.name.en);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/en");
    await expect(row(page, "kashgar")).toBeFocused();
  });

  test("waits for a panel whose code is on its way", async ({ page }) => {
    let come = () => {};
    const asked = new Promise<void>(resolve => {
      come = resolve;
    });
    await page.route(/\/panel-views-[^/]*\.js$/, async route => {
      await asked;
      await route.continue();
    });
    await page.goto("/en", { waitUntil: "domcontentloaded" });
    await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
    await row(page, "kashgar").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#panel")).toBeFocused();
    come();
    await expect(heading(page)).toHaveText(kashgar.name.en);
    await expect(heading(page)).toBeFocused();
  });

  test("goes back step by step with the browser: to the record's row, then to the place's", async ({
    page,
  }) => {
    await open(page, "/en");
    await row(page, "kashgar").click();
    const record = page.locator("#list").getByRole("link", { name: programme.title.en });
    await record.click();
    await expect(heading(page)).toHaveText(programme.title.en);
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await expect(record).toBeFocused();
    await page.goBack();
    await expect(row(page, "kashgar")).toBeFocused();
  });

  test("goes back to the mark on the map that opened a place", async ({ page }) => {
    await openAtlas(page, "/en");
    const mark = page.locator('[data-mark="kashgar"]');
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(mark).toBeFocused();
  });

  test("goes to the row of a place that a loaded page showed", async ({ page }) => {
    await open(page, "/en/places/kashgar");
    await page.getByRole("link", { name: english.allPlaces }).click();
    await expect(row(page, "kashgar")).toBeFocused();
  });
});

test.describe("the comparison", () => {
  test("is made by keyboard from a place, and its address shows it to others", async ({ page, watch }) => {
    await open(page, "/en/places/kashgar?type=education,joint_research");
    const partners = page.getByRole("combobox", { name: english.compareWith });
    await partners.focus();
    await partners.selectOption({ value: "kashgar,beijing" });
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: english.compare, exact: true })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/en?type=education,joint_research&compare=kashgar,beijing");
    await expect(heading(page)).toHaveText(comparison);
    await expect(heading(page)).toBeFocused();

    const other = watch(await page.context().newPage());
    await open(other, page.url());
    const { byPlace } = await answerOf(page.request, "type=education,joint_research");
    await expect(other.getByRole("table", { name: english.comparison }).getByRole("row").nth(1)).toHaveText(
      `${english.listRecords}${byPlace.kashgar}${byPlace.beijing}`,
    );

    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/en?type=education,joint_research");
  });

  test("lets a third place in and a place out, and leads to a place and back", async ({ page }) => {
    await open(page, "/en?compare=kashgar,beijing");
    await page
      .getByRole("combobox", { name: english.compareAdd })
      .selectOption({ value: "kashgar,beijing,baise" });
    await page.getByRole("button", { name: english.compare, exact: true }).click();
    await expect(page).toHaveURL("/en?compare=kashgar,beijing,baise");
    const table = page.getByRole("table", { name: english.comparison });
    await expect(table.getByRole("columnheader")).toHaveCount(3);
    await table.getByRole("link", { name: english.compareRemove("Kashgar") }).click();
    await expect(page).toHaveURL("/en?compare=beijing,baise");
    await table.getByRole("link", { name: "Beijing", exact: true }).click();
    await expect(heading(page)).toHaveText(beijing.name.en);
    await page.getByRole("link", { name: english.backToComparison }).click();
    await expect(page).toHaveURL("/en?compare=beijing,baise");
  });

  test("is left by the name of the atlas, as a place is", async ({ page }) => {
    await open(page, "/en?type=education&compare=kashgar,beijing");
    await page.getByRole("banner").getByRole("link", { name: atlas.title.en }).click();
    await expect(page).toHaveURL("/en?type=education");
    await expect(row(page, "kashgar")).toBeVisible();
  });

  test.describe("without JavaScript", () => {
    // A browser without scripts is told to fetch them all the same, and does not.
    test.use({ javaScriptEnabled: false, provoked: [/^request: .*\.js csp$/] });

    test("is made by the form of a place", async ({ page }) => {
      await page.goto("/en/places/kashgar?kind=programme");
      await page.getByRole("combobox").selectOption({ value: "kashgar,beijing" });
      await page.getByRole("button", { name: english.compare, exact: true }).click();
      await expect(heading(page)).toHaveText(comparison);
      expect([...new URL(page.url()).searchParams]).toEqual([
        ["kind", "programme"],
        ["compare", "kashgar,beijing"],
      ]);
    });
  });
});

for (const width of [320, 360, 390])
  test(`${width} pixels wide, three places stand side by side in columns of one width, and nothing is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ["/", "/zh-Hant", "/en"]) {
      await open(page, `${path}?compare=zhongshan,silicon-valley,dongguan`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const tables = page.locator("#panel table[data-places]");
      const columns = await tables.evaluateAll(all =>
        all.map(table =>
          [...table.querySelectorAll("thead th")].map(cell => {
            const { left, width } = cell.getBoundingClientRect();
            return `${left.toFixed(1)} ${width.toFixed(1)}`;
          }),
        ),
      );
      // The columns of all tables stand under each other.
      expect(new Set(columns.map(one => one.join())).size).toBe(1);
      const cut = await tables.evaluateAll(all =>
        all
          .flatMap(table => [...table.querySelectorAll("th, td")])
          .filter(cell => cell.scrollWidth > cell.clientWidth + 1)
          .map(cell => cell.textContent),
      );
      expect(cut).toEqual([]);
    }
  });

test("facts of a record lead to the records that share them", async ({ page }) => {
  await open(page, `/en/programmes/${programme.id}?type=education`);
  await expect(page.getByText(english.outsideFilters)).toBeVisible();
  await page
    .locator("dl")
    .getByRole("link", { name: /^Regional cooperation/ })
    .click();
  await expect(page).toHaveURL(`/en?project=${programme.project}&list=records`);
  const { records } = await answerOf(page.request, `project=${programme.project}`);
  await expect(heading(page)).toContainText(english.records(records));
});

test("a clause narrows a place to its records", async ({ page }) => {
  await open(page, "/en/places/hong-kong");
  await page
    .locator("main")
    .getByRole("link", { name: /Bay Area/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/places\/hong-kong\?clause=[a-z-]+$/);
  await expect(page.getByRole("link", { name: english.showAllHere })).toBeVisible();
});

test("paper has every record of a place and no controls", async ({ page }) => {
  await open(page, "/en/places/kashgar");
  await page.emulateMedia({ media: "print" });
  const { byPlace } = await answerOf(page.request, "");
  const table = page.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(byPlace.kashgar! + 1);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.locator("[data-map-state]")).toBeHidden();
  await expect(page.getByText(english.permanentAddress(page.url()))).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});
