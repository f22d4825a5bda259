/** Paper: a brief of a place, and lists too long for a window. */
import { languages } from "@atlas/core/language";
import type { Page } from "@playwright/test";
import { homeOf, messagesOf, placeOf, programmeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

const kashgar = placeOf("kashgar");

/** The pages of a PDF as Chromium writes it. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const language of languages)
  test(`${language}: the brief of a place is one page with its map, table, address and review line`, async ({
    page,
  }) => {
    const messages = messagesOf[language];
    await openAtlas(page, `${homeOf[language].replace(/\/$/, "")}/places/kashgar`);
    expect(await pagesOf(page)).toBe(1);

    await page.emulateMedia({ media: "print" });
    const map = page.locator("#panel").getByRole("img", { name: messages.map });
    await expect(map).toBeVisible();
    await expect(map).toContainText(kashgar.shortName[language]);
    await expect(map.locator('[data-link="kashgar"]')).toHaveCount(1);
    // The areas that the map had loaded, home's among them.
    await expect.poll(() => map.locator("path[fill-rule=evenodd]").count()).toBeGreaterThan(20);
    await expect(page.getByText(messages.permanentAddress(page.url()))).toBeVisible();
    await expect(page.locator("#panel > footer")).toContainText(messages.schematic);
  });

test("on a screen a brief has no drawing of its own", async ({ page }) => {
  await openAtlas(page, "/en/places/kashgar");
  await expect(page.locator('#panel [data-part="map"]')).toHaveCount(0);
});

test("sums in a brief keep what their source says of them", async ({ page }) => {
  await openAtlas(page, "/en/places/baise");
  await page.emulateMedia({ media: "print" });
  const { budget } = programmeOf("baise-county-funds-2016-2017");
  await expect(page.getByRole("table")).toContainText(budget!.note.en);
});

test("a long table has its headings on every page, and no row broken", async ({ page }) => {
  await openAtlas(page, "/en/places/hong-kong");
  await page.emulateMedia({ media: "print" });
  const table = page.getByRole("table");
  const styleOf = (part: string, property: string) =>
    table
      .locator(part)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await styleOf("thead", "display")).toBe("table-header-group");
  expect(await styleOf("tbody tr", "break-inside")).toBe("avoid");
});
