import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { answerOf, codeLists } from "./atlas-data.ts";
import { expect, mapIdle, openAtlas, test } from "./atlas-test.ts";

const people = codeLists.typeFamilies.find(({ id }) => id === "people")!;
const talent = codeLists.programmeTypes.find(({ id }) => id === "talent")!;

const families = (page: Page) => page.getByRole("group", { name: english.families, exact: true });

/** What is drawn: the count of every symbol, and the partners that have a link. */
function drawn(page: Page) {
  return page.locator("[data-map-state]").evaluate(map => {
    const all = (name: string) => [...map.querySelectorAll(`[data-${name}]`)] as HTMLElement[];
    return {
      marks: all("mark").map(({ dataset }) => [dataset.mark!, Number(dataset.count)] as const),
      links: [...new Set(all("link").map(({ dataset }) => dataset.link!))].sort(),
    };
  });
}

/** The list of places: id and number of each. */
function listed(page: Page) {
  return page
    .locator("#list [data-place]")
    .evaluateAll(links =>
      links.map(
        link => [(link as HTMLElement).dataset.place!, Number(/\d+$/.exec(link.textContent!)?.[0])] as const,
      ),
    );
}

async function expectAgreement(page: Page, words: string): Promise<void> {
  const { records, byPlace, partners, facets } = await answerOf(page.request, words);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    english.headline({ partners: partners.length, records }),
  );
  await mapIdle(page);
  // Each partner stands on the map, in the inset or as a chip at the edge, and says the same everywhere. The map follows
  // the list by a frame or two.
  await expect(async () => {
    const { marks, links } = await drawn(page);
    expect(new Set(marks.map(([id]) => id))).toEqual(new Set(Object.keys(byPlace)));
    expect(marks.filter(([id, count]) => count !== byPlace[id])).toEqual([]);
    expect(links).toEqual(partners);
  }).toPass({ timeout: 20_000 });
  const list = await listed(page);
  expect(list.map(([id]) => id).sort()).toEqual(partners);
  expect(list.filter(([id, count]) => count !== byPlace[id])).toEqual([]);
  const counts = list.map(([, count]) => count);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  for (const family of codeLists.typeFamilies) {
    const count = family.types.reduce((sum, type) => sum + facets.type![type]!, 0);
    await expect(
      families(page).getByRole("button", { name: `${family.shortName.en} ${count}` }),
    ).toBeVisible();
  }
}

test("choosing education changes symbols, links, list, counts, headline and address together", async ({
  page,
}) => {
  await openAtlas(page, "/en");
  await expectAgreement(page, "");

  await families(page).getByRole("button", { name: people.shortName.en }).click();
  await expect(page).toHaveURL("/en?type=education,talent");
  await expectAgreement(page, "type=education,talent");

  await families(page)
    .getByRole("button", { name: new RegExp(`^${talent.name.en}`), pressed: true })
    .click();
  await expect(page).toHaveURL("/en?type=education");
  await expectAgreement(page, "type=education");

  await page.getByRole("link", { name: english.clearFilters({ count: 1, names: [] }) }).click();
  await expect(page).toHaveURL("/en");
  await expectAgreement(page, "");
});

test("groups narrow the types, and the list of records holds every record found", async ({ page }) => {
  await openAtlas(page, "/en?type=education");
  const group = codeLists.partnershipGroups.find(({ id }) => id === "assistance-region")!;
  await page
    .getByRole("group", { name: english.groups, exact: true })
    .getByRole("button", { name: group.shortName.en })
    .click();
  await expect(page).toHaveURL("/en?type=education&group=assistance-region");
  const { records } = await answerOf(page.request, "type=education&group=assistance-region");
  expect(records).toBeGreaterThan(0);
  await page.getByRole("link", { name: `${english.listRecords} ${records}` }).click();
  await expect(page).toHaveURL("/en?type=education&group=assistance-region&list=records");
  await expect(page.locator("#list").getByRole("listitem")).toHaveCount(records);
});

test("an option that would find nothing is disabled, and a chosen one can be taken back", async ({
  page,
}) => {
  await openAtlas(page, "/en?type=labour&place=boston");
  const { records, facets } = await answerOf(page.request, "type=labour&place=boston");
  expect(records).toBe(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(english.headlineNone);
  for (const family of codeLists.typeFamilies) {
    const empty = family.types.every(type => facets.type![type] === 0);
    const button = families(page).getByRole("button", { name: family.shortName.en });
    await expect(button).toBeEnabled({ enabled: !empty });
  }
  await page
    .getByRole("navigation", { name: english.activeFilters })
    .getByRole("link", { name: english.removeFilter("Boston") })
    .click();
  await expect(page).toHaveURL("/en?type=labour");
});

test("a search for kashi finds Kashgar", async ({ page }) => {
  await openAtlas(page, "/en");
  await page.getByRole("combobox").fill("kashi");
  await page.getByRole("combobox").press("Enter");
  await expect(page).toHaveURL("/en?q=kashi");
  await expectAgreement(page, "q=kashi");
  await expect(page.locator("#list").getByRole("link", { name: /^Kashgar/ })).toBeVisible();
});
