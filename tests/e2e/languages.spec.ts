import { languages } from "@atlas/core/language";
import { answerOf, homeOf, messagesOf, placeOf } from "./atlas-data.ts";
import { expect, mapIdle, openAtlas, test } from "./atlas-test.ts";

for (const language of languages) {
  test(`${language}: the page speaks it, and the other languages keep the query`, async ({ page }) => {
    const messages = messagesOf[language];
    await openAtlas(page, `${homeOf[language]}?type=education`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const { records, partners } = await answerOf(page.request, "type=education");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      messages.headline({ partners: partners.length, records }),
    );
    await expect(page.getByRole("combobox", { name: messages.searchLabel })).toBeVisible();
    await expect(page.locator('#list [data-place="kashgar"]')).toContainText(
      placeOf("kashgar").shortName[language],
    );

    const others = languages.filter(other => other !== language);
    const nav = page.getByRole("navigation", { name: messages.languageSwitch });
    for (const other of others)
      await expect(nav.locator(`a[hreflang="${other}"]`)).toHaveAttribute(
        "href",
        `${homeOf[other]}?type=education`,
      );
    await nav.locator(`a[hreflang="${others[0]}"]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", others[0]!);
    await expect(page).toHaveURL(`${homeOf[others[0]!]}?type=education`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      messagesOf[others[0]!].headline({ partners: partners.length, records }),
    );
    await mapIdle(page);
  });
}

test("the default language's prefix leads to the address without it", async ({ request }) => {
  const answer = await request.get("/zh-Hans/places/kashgar?type=education", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, "/places/kashgar?type=education"]);
});
