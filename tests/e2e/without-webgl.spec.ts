import { english } from "@atlas/messages/english";
import { placeOf } from "./atlas-data.ts";
import { expect, test } from "./atlas-test.ts";
import { withoutWebGl } from "./without-webgl.ts";

test.beforeEach(({ page }) => withoutWebGl(page));

test("a notice stands where the map would be, and everything else works", async ({ page }) => {
  await page.goto("/en");
  const map = page.locator("[data-map-state]");
  await expect(map).toHaveAttribute("data-map-state", "unavailable");
  await expect(map.getByText(english.mapUnavailable)).toBeVisible();
  await page
    .locator("#list")
    .getByRole("link", { name: /^Kashgar/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(placeOf("kashgar").name.en);
  await expect(page).toHaveURL("/en/places/kashgar");
});
