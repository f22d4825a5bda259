/** Paper: a brief of a place, and lists too long for a window. */
import { fileURLToPath } from "node:url";
import { languages } from "@atlas/core/language";
import { readGeodata } from "@atlas/exchange/read-geodata";
import type { Page } from "@playwright/test";
import { generatedRecords } from "../bench/generated-records.ts";
import { type ServedAtlas, serveAtlas } from "../bench/served-atlas.ts";
import { homeOf, messagesOf, placeOf, programmeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

const geodata = fileURLToPath(new URL("../../geodata", import.meta.url));
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

test.describe("a catalogue of 1,000 records", () => {
  const count = 1000;
  let served: ServedAtlas;
  test.beforeAll(async () => {
    const { records, outlines } = await readGeodata(geodata);
    served = await serveAtlas(generatedRecords(records, count), outlines);
  });
  test.afterAll(() => served.stop());

  for (const [list, rows] of [
    ["records", "#list ol > li:not([aria-hidden])"],
    ["table", "#list tbody > tr:not([aria-hidden])"],
  ] as const)
    test(`prints all rows of its ${list}, and draws those in sight again afterwards`, async ({ page }) => {
      await page.goto(`${served.origin}/en?view=list&list=${list}`);
      await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
      const drawn = page.locator(rows);
      await expect.poll(() => drawn.count()).toBeLessThan(count / 4);

      // The rows are there before the event is over: a browser takes its picture then.
      const atPrint = await page.evaluate(selector => {
        dispatchEvent(new Event("beforeprint"));
        return document.querySelectorAll(selector).length;
      }, rows);
      expect(atPrint).toBe(count);

      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await expect.poll(() => drawn.count()).toBeLessThan(count / 4);
    });
});
