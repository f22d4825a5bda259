import { english } from "@atlas/messages/english";
import { answerOf } from "./atlas-data.ts";
import { expect, mapIdle, openAtlas, test } from "./atlas-test.ts";

test.describe("an unknown place", () => {
  test.use({ provoked: [/status of 404 .*\/en\/places\/nowhere/] });

  test("answers 404 with a page that helps on", async ({ page }) => {
    const answer = await page.goto("/en/places/nowhere");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(english.notFoundTitle);
    await expect(page.locator("main [data-place]")).toHaveCount(28);
    await mapIdle(page);
    await page.getByRole("link", { name: english.notFoundHome }).click();
    await expect(page).toHaveURL("/en");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(english.notFoundTitle);
  });
});

test("malformed words are dropped with a notice; the good ones stay in force, and unknown ones are ignored", async ({
  page,
}) => {
  await openAtlas(page, "/en?type=education,nonsense&from=soon&utm_source=portal");
  await expect(page.getByText(english.dropped({ word: "type", value: "nonsense" }))).toBeVisible();
  await expect(page.getByText(english.dropped({ word: "from", value: "soon" }))).toBeVisible();
  const { records, partners } = await answerOf(page.request, "type=education");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    english.headline({ partners: partners.length, records }),
  );
});

test("years that cross are both dropped", async ({ page }) => {
  await openAtlas(page, "/en?from=2020&to=2010");
  const { records, partners } = await answerOf(page.request, "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    english.headline({ partners: partners.length, records }),
  );
  await expect(page.getByText("2020 > 2010")).toBeVisible();
});
