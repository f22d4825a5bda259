import { english } from "@atlas/messages/english";
import { simplifiedChinese } from "@atlas/messages/simplified-chinese";
import type { Page } from "@playwright/test";
import { answerOf, codeLists, placeOf } from "./atlas-data.ts";
import { expect, test } from "./atlas-test.ts";

const field = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Opens a page without a map, ready to be used. */
async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
}

test("typing kashi suggests Kashgar, and arrow keys reach it", async ({ page }) => {
  await openList(page, "/en?view=list");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("kashi");
  const kashgar = options(page)
    .filter({ hasText: placeOf("kashgar").shortName.en })
    .first();
  await expect(kashgar).toBeVisible();
  await expect(kashgar.locator("mark")).toHaveText("kashi");
  // Only the suggestions stand there: list and address wait for a choice.
  await expect(page).toHaveURL("/en?view=list");
  await expect(page.locator("#list [data-place]")).toHaveCount(28);

  await page.keyboard.press("ArrowDown");
  await expect(kashgar).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await kashgar.getAttribute("id"))!);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/places/kashgar?view=list");
});

test("the last suggestion, one press up, searches all records", async ({ page }) => {
  await openList(page, "/en?view=list");
  await field(page).fill("kashi");
  const { records } = await answerOf(page.request, "q=kashi");
  const all = options(page).last();
  await expect(all).toHaveText(`${english.searchAll("kashi")} ${records}`);
  await field(page).press("ArrowUp");
  await expect(all).toHaveAttribute("aria-selected", "true");
  await field(page).press("Home");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await field(page).press("End");
  await field(page).press("Enter");
  await expect(page).toHaveURL("/en?q=kashi&view=list");
  await expect(options(page)).toHaveCount(0);
});

test("simplified and traditional characters suggest the same", async ({ page }) => {
  await openList(page, "/?view=list");
  const suggested = async (words: string) => {
    await field(page).fill(words);
    await expect(options(page).last()).toContainText(simplifiedChinese.searchAll(words));
    return (await options(page).allTextContents()).slice(0, -1);
  };
  const simplified = await suggested("医院");
  expect(simplified.length).toBeGreaterThan(1);
  expect(await suggested("醫院")).toEqual(simplified);
  await expect(options(page).locator("mark").first()).toHaveText("医院");
});

test("escape first closes the suggestions, then clears the field and the search", async ({ page }) => {
  await openList(page, "/en?q=kashi&view=list");
  await expect(field(page)).toHaveValue("kashi");
  await field(page).press("ArrowDown");
  await expect(options(page)).not.toHaveCount(0);
  await field(page).press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("kashi");
  await field(page).press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(page).toHaveURL("/en?view=list");
});

test("an organisation becomes the text that is looked for", async ({ page }) => {
  await openList(page, "/en?view=list");
  await field(page).fill("university");
  const group = page.getByRole("group", { name: english.organisations });
  const name = (await group.getByRole("option").first().locator("mark").locator("..").textContent())!;
  await group.getByRole("option").first().click();
  await expect(field(page)).toHaveValue(name);
  expect(new URL(page.url()).searchParams.get("q")).toBe(name);
});

test("the key / writes itself in fields, and can be turned off", async ({ page }) => {
  await openList(page, "/en?view=list");
  await field(page).focus();
  await page.keyboard.type("a/b");
  await expect(field(page)).toHaveValue("a/b");
  await page.getByText(english.moreFilters, { exact: true }).click();
  await page.getByRole("checkbox", { name: english.slashKey }).uncheck();
  await page.keyboard.press("/");
  await expect(field(page)).not.toBeFocused();
});

test("years are chosen by keyboard, in one step of the history, and cleared by one press", async ({
  page,
}) => {
  await openList(page, "/en?view=list");
  const from = page.getByRole("slider", { name: english.yearFrom });
  const first = Number(await from.getAttribute("min"));
  await from.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(`/en?from=${first + 3}&view=list`);
  const { records, partners } = await answerOf(page.request, `from=${first + 3}`);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(english.headline({ partners: partners.length, records }));
  await from.blur();
  await page.goBack();
  await expect(page).toHaveURL("/en?view=list");
  await page.goForward();
  await page.getByRole("link", { name: `${english.clearYears} ${english.since(first + 3)}` }).click();
  await expect(page).toHaveURL("/en?view=list");
});

test("years are chosen by dragging over the bars, or by a press on one", async ({ page }) => {
  await openList(page, "/en?view=list");
  const from = page.getByRole("slider", { name: english.yearFrom });
  const [first, last] = [Number(await from.getAttribute("min")), Number(await from.getAttribute("max"))];
  const box = (await from.locator("..").boundingBox())!;
  const at = (year: number) => box.x + ((year - first + 0.5) / (last - first + 1)) * box.width;
  const y = box.y + box.height / 2;
  await page.mouse.move(at(2018), y);
  await page.mouse.down();
  await page.mouse.move(at(2013), y);
  await page.mouse.move(at(2015), y);
  await page.mouse.up();
  await expect(page).toHaveURL("/en?from=2015&to=2018&view=list");
  await page.mouse.click(at(2008), y);
  await expect(page).toHaveURL("/en?from=2008&to=2008&view=list");
  await page.mouse.click(at(2008), y);
  await expect(page).toHaveURL("/en?view=list");
  // Each drag and each press was one step.
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/en?from=2015&to=2018&view=list");
  await page.goBack();
  await expect(page).toHaveURL("/en?view=list");
});

test("clear says what it clears", async ({ page }) => {
  const education = codeLists.programmeTypes.find(({ id }) => id === "education")!;
  await openList(page, "/en?type=education&place=beijing&from=2019&view=list");
  const names = [education.name.en, placeOf("beijing").shortName.en, english.since(2019)];
  await page.getByRole("link", { name: english.clearFilters({ count: 3, names }), exact: true }).click();
  await expect(page).toHaveURL("/en?view=list");
});

test("an empty answer names the one press that brings most back", async ({ page }) => {
  await openList(page, "/en?type=labour&place=boston&from=2015&view=list");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(english.headlineNone);
  const without = {
    "place=boston&from=2015": codeLists.programmeTypes.find(({ id }) => id === "labour")!.name.en,
    "type=labour&from=2015": placeOf("boston").shortName.en,
    "type=labour&place=boston": english.since(2015),
  };
  const found = await Promise.all(
    Object.entries(without).map(async ([words, name]) => ({
      name,
      words,
      records: (await answerOf(page.request, words)).records,
    })),
  );
  const best = found.reduce((one, other) => (other.records >= one.records ? other : one));
  await page
    .getByRole("link", { name: english.removalLeaves({ names: [best.name], records: best.records }) })
    .click();
  await expect(page).toHaveURL(`/en?${best.words}&view=list`);
});

test("more filters stay open across changes, and say what is chosen in them", async ({ page }) => {
  await openList(page, "/en?view=list");
  const summary = page.locator("summary").filter({ hasText: "More filters" });
  await summary.click();
  const places = page.getByRole("group", { name: english.places, exact: true });
  await places.getByRole("button", { name: /^Beijing/ }).click();
  await page.getByRole("group", { name: english.kinds, exact: true }).getByRole("button").first().click();
  await expect(summary).toContainText(english.moreFiltersChosen(2));
  await expect(summary).toContainText("Beijing");
  await expect(places.getByRole("button", { name: /^Beijing/, pressed: true })).toBeVisible();
});
