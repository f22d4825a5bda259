import { english } from "@atlas/messages/english";
import { placeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

test("the keyboard alone reaches the list and opens a place, whose heading takes the focus", async ({
  page,
}) => {
  await openAtlas(page, "/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: english.skipToList })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#list")).toBeFocused();

  const focusedPlace = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.place ?? "");
  // The tabs of the list, then its places.
  for (let presses = 0; (await focusedPlace()) === "" && presses < 5; presses++)
    await page.keyboard.press("Tab");
  const id = await focusedPlace();
  expect(id).not.toBe("");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/en/places/${id}`);
  const heading = page.getByRole("heading", { level: 1, name: placeOf(id).name.en });
  await expect(heading).toBeFocused();
});

test("symbols on the map open their place by keyboard", async ({ page }) => {
  await openAtlas(page, "/en");
  await page.locator('[data-mark="kashgar"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/places/kashgar");
  await expect(page.getByRole("heading", { level: 1, name: placeOf("kashgar").name.en })).toBeFocused();
});

test("Kashgar's education programmes are at most twelve presses away", async ({ page }) => {
  await openAtlas(page, "/en");
  let presses = 0;
  const press = async (key: string) => {
    presses++;
    await page.keyboard.press(key);
  };
  for (const key of ["/", "k", "a", "s", "h"]) await press(key);
  await expect(page.getByRole("option", { name: /Kashgar/ }).first()).toBeVisible();
  await press("ArrowDown");
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: placeOf("kashgar").name.en })).toBeFocused();
  const isEducation = () =>
    page.evaluate(() => document.activeElement?.getAttribute("href")?.includes("type=education") ?? false);
  while (!(await isEducation()) && presses < 12) await press("Tab");
  await press("Enter");
  await expect(page).toHaveURL("/en/places/kashgar?type=education");
  expect(presses).toBeLessThanOrEqual(12);
});
