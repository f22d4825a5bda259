import { readdirSync } from "node:fs";
import type { Programme } from "@atlas/core/programme";
import { english } from "@atlas/messages/english";
import { simplifiedChinese } from "@atlas/messages/simplified-chinese";
import { traditionalChinese } from "@atlas/messages/traditional-chinese";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { placeOf, programmeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

const programmes: readonly Programme[] = readdirSync(new URL("../../geodata/programmes", import.meta.url))
  .filter(file => file.endsWith(".json"))
  .map(file => programmeOf(file.slice(0, -".json".length)));

const list = (page: Page) => page.locator("#list");
const places = (page: Page) =>
  list(page)
    .locator("[data-place]")
    .evaluateAll(links => links.map(link => (link as HTMLElement).dataset.place!));
const titles = (page: Page) => list(page).locator("li b").allTextContents();

/** Goes to a page and waits until its links no longer load pages; the map may still be on its way. */
async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
}

async function choose(page: Page, choice: string): Promise<void> {
  await list(page).locator("summary").first().click();
  await list(page).getByRole("link", { name: choice, exact: true }).click();
}

test("partners stand by their records, by pinyin, by strokes; the address says so", async ({ page }) => {
  await openLive(page, "/");
  expect((await places(page))[0]).toBe("hong-kong");

  await choose(page, simplifiedChinese.byName);
  await expect(page).toHaveURL("/?sort=name");
  expect((await places(page)).slice(0, 4)).toEqual(["macao", "baise", "beijing", "boston"]);
  await expect(list(page).locator("summary").first()).toBeFocused();

  await openLive(page, "/zh-Hant");
  await choose(page, traditionalChinese.byStroke);
  await expect(page).toHaveURL("/zh-Hant?sort=stroke");
  // Three strokes, then four.
  expect((await places(page)).slice(0, 2)).toEqual(["shanghai", "zhongshan"]);

  await page.goBack();
  expect((await places(page))[0]).toBe("hong-kong");
});

test("English offers no strokes, and takes them for the alphabet", async ({ page }) => {
  await openLive(page, "/en?sort=stroke");
  expect((await places(page)).slice(0, 3)).toEqual(["baise", "beijing", "boston"]);
  await list(page).locator("summary").first().click();
  await expect(list(page).getByRole("link", { name: english.byName, exact: true })).toBeVisible();
  await expect(list(page).getByRole("link", { name: english.byStroke })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(list(page).getByRole("link", { name: english.byName, exact: true })).toBeHidden();
});

test("records stand by sum, the largest first, and the list says that sums are not added up", async ({
  page,
}) => {
  await openLive(page, "/en?list=records");
  await choose(page, english.byMoney);
  await expect(page).toHaveURL("/en?list=records&sort=money");
  const withSum = programmes.filter(({ budget }) => budget !== null);
  const largest = withSum.reduce((one, other) => (other.budget!.value > one.budget!.value ? other : one));
  const shown = await titles(page);
  expect(shown[0]).toBe(largest.title.en);
  expect(shown).toHaveLength(programmes.length);
  expect(shown.slice(0, withSum.length).sort()).toEqual(withSum.map(({ title }) => title.en).sort());
  await expect(list(page)).toContainText(english.sumsNote);
});

test("records gather under each of their places once, under headings that fold", async ({ page }) => {
  await openLive(page, "/en?list=records");
  await choose(page, english.gatherings.place);
  await expect(page).toHaveURL("/en?list=records&by=place");
  const kashgar = programmes.filter(one => one.places.includes("kashgar"));
  const group = list(page).locator("details", {
    has: page.getByRole("heading", { name: placeOf("kashgar").shortName.en, exact: true }),
  });
  await expect(group.getByRole("listitem")).toHaveCount(kashgar.length);
  await expect(group.locator("summary")).toContainText(String(kashgar.length));
  const rows = programmes.reduce((sum, one) => sum + Math.max(1, one.places.length), 0);
  await expect(list(page).getByRole("listitem")).toHaveCount(rows);
  await expect(list(page)).toContainText(english.recordUnderEachPlace);

  await group.locator("summary").click();
  await expect(group.getByRole("listitem")).toHaveCount(0);
});

test("the table sorts by its headings and says by which", async ({ page }) => {
  await openLive(page, "/en");
  await list(page).getByRole("link", { name: english.listTable }).click();
  await expect(page).toHaveURL("/en?list=table");
  const table = page.getByRole("table", { name: /^209 records/ });
  const column = (name: string) => table.getByRole("columnheader", { name, exact: true });
  await expect(table.getByRole("rowheader")).toHaveCount(programmes.length);
  await expect(column(english.period)).toHaveAttribute("aria-sort", "descending");

  await column(english.recordTitle).getByRole("link").click();
  await expect(page).toHaveURL("/en?list=table&sort=name");
  await expect(column(english.recordTitle)).toHaveAttribute("aria-sort", "ascending");
  await expect(column(english.period)).not.toHaveAttribute("aria-sort");
  const shown = await table.getByRole("rowheader").allTextContents();
  const { compare } = new Intl.Collator("en", { ignorePunctuation: true, numeric: true });
  expect(shown).toEqual(programmes.map(({ title }) => title.en).sort(compare));
});

test("on a phone the table scrolls in a frame of its own that takes the focus", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, "/en?list=table");
  const frame = page.getByRole("region", { name: /^209 records/ });
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate(element => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("on a phone the titles of the table stay in sight while it scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, "/en?list=table");
  const frame = page.getByRole("region", { name: /^209 records/ });
  await frame.evaluate(element => element.scrollTo(300, 0));
  await expect.poll(() => frame.evaluate(element => element.scrollLeft)).toBe(300);
  for (const cell of [frame.getByRole("columnheader").first(), frame.getByRole("rowheader").first()]) {
    const box = (await cell.boundingBox())!;
    expect(box.x).toBe(0);
    expect(box.width).toBeLessThan(390 / 2);
  }
});

test("the wide panel of a table keeps its filters at the width of their type", async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openLive(page, "/en?list=table");
    for (const legend of [english.families, english.groups]) {
      const box = (await page.getByRole("group", { name: legend }).boundingBox())!;
      expect(box.width).toBeGreaterThan(300);
      expect(box.width).toBeLessThanOrEqual(480);
    }
  }
});

test("a row in the list lights its mark, and a mark brings its row into view", async ({ page }) => {
  await openAtlas(page, "/en");
  const mark = page.locator('[data-mark="beijing"]');
  await list(page).locator('[data-place="beijing"]').hover();
  await expect(mark).toHaveAttribute("data-pointed", "true");
  await page.mouse.move(700, 20);
  await expect(mark).not.toHaveAttribute("data-pointed");

  const row = list(page).locator('[data-place="hangzhou"]');
  await page.locator("#panel").evaluate(panel => panel.scrollTo(0, 0));
  await expect(row).not.toBeInViewport();
  await page.locator('[data-mark="hangzhou"]').hover();
  await expect(row).toHaveAttribute("data-pointed", "true");
  await expect(row).toBeInViewport({ ratio: 1 });
});

test("a record in two places lights both of their marks", async ({ page }) => {
  const both = programmes.find(one => one.places.length === 2 && !one.places.includes("shenzhen"))!;
  await openAtlas(page, "/en?list=records");
  await list(page).getByRole("link", { name: both.title.en }).first().hover();
  await expect(page.locator("[data-mark][data-pointed]")).toHaveCount(2);
});

for (const [state, words] of [
  ["the order menu", "list=records&sort=money"],
  ["headings", "list=records&by=place"],
  ["the table", "list=table&by=type"],
] as const)
  test(`axe finds nothing wrong with ${state}`, async ({ page }) => {
    await openLive(page, `/en?view=list&${words}`);
    await list(page).locator("summary").first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });

test.describe("without script", () => {
  // A browser that runs no script complains of the words that it was told to load ahead.
  test.use({ javaScriptEnabled: false, provoked: [/^request: .*\.js csp$/] });

  test("orders, headings and the table are links", async ({ page }) => {
    await page.goto("/?list=records");
    await choose(page, simplifiedChinese.byName);
    await expect(page).toHaveURL("/?list=records&sort=name");
    await choose(page, simplifiedChinese.gatherings.type);
    await expect(page).toHaveURL("/?list=records&sort=name&by=type");
    await expect(list(page).locator("details[open]").first()).toBeVisible();
    await list(page).getByRole("link", { name: simplifiedChinese.listTable }).click();
    await expect(list(page).locator("th[scope=row]")).toHaveCount(programmes.length);
  });
});
