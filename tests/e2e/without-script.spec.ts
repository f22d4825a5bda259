import { english } from "@atlas/messages/english";
import { answerOf, codeLists, placeOf, programmeOf } from "./atlas-data.ts";
import { expect, test } from "./atlas-test.ts";

test.use({
  javaScriptEnabled: false,
  // A browser without scripts is told to fetch them all the same, and does not.
  provoked: [/^request: .*\.js csp$/],
});

const kashgar = placeOf("kashgar");
const programme = programmeOf("kashgar-shenzhen-city");
const people = codeLists.typeFamilies.find(({ id }) => id === "people")!;

test("list, filters, places and programmes work", async ({ page }) => {
  await page.goto("/en");
  await expect(page.locator("#list [data-place]")).toHaveCount(28);

  await page
    .getByRole("group", { name: english.families, exact: true })
    .getByRole("button", { name: people.shortName.en })
    .click();
  const { records, partners } = await answerOf(page.request, "type=education,talent");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    english.headline({ partners: partners.length, records }),
  );
  await expect(page.locator("#list [data-place]")).toHaveCount(partners.length);
  expect(new URL(page.url()).searchParams.get("type")).toBe("education,talent");

  await page.getByRole("searchbox").fill("深圳");
  await page.getByRole("searchbox").press("Enter");
  expect([...new URL(page.url()).searchParams]).toEqual([
    ["type", "education,talent"],
    ["q", "深圳"],
  ]);

  await page.goto("/en");
  await page
    .locator("#list")
    .getByRole("link", { name: /^Kashgar/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(kashgar.name.en);
  await page.locator("#list").getByRole("link", { name: programme.title.en }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(programme.title.en);
  await expect(page.getByText(programme.summary.en)).toBeVisible();
  await expect(page.getByRole("link", { name: programme.source.title })).toHaveAttribute(
    "href",
    programme.source.url,
  );
});
