/** The builder's conformance card and health check: what they say is what stands there. */
import { readFileSync } from "node:fs";
import { builderEnglish } from "@atlas/messages/builder-english";
import { checkEnglish } from "@atlas/messages/check-english";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas-test.ts";
import { atlasServer } from "./hosts/atlas-server.ts";
import { withoutWebGl } from "./without-webgl.ts";

const card = (page: Page) => page.getByRole("region", { name: checkEnglish.cardTitle });
const health = (page: Page) => page.getByRole("region", { name: checkEnglish.healthTitle });
const row = (page: Page, check: string) => card(page).locator(`[data-check="${check}"]`);

async function openBuilder(page: Page, words: string): Promise<void> {
  await page.goto(`/en/share?${words}`);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
}

async function check(page: Page, button = checkEnglish.check): Promise<void> {
  await card(page).getByRole("button", { name: button }).click();
  await expect(card(page).getByRole("status")).toHaveText(/\d+ passed/);
}

/** How each check has come out. */
async function outcomes(page: Page): Promise<Record<string, string>> {
  const rows = await card(page)
    .locator("[data-check]")
    .evaluateAll(items =>
      items.map(item => [(item as HTMLElement).dataset.check!, (item as HTMLElement).dataset.outcome!]),
    );
  return Object.fromEntries(rows);
}

const good = {
  drawn: "pass",
  names: "pass",
  "without-script": "pass",
  "text-contrast": "pass",
  storage: "pass",
  hosts: "pass",
  weight: "pass",
  twins: "pass",
  keyboard: "pass",
  scroll: "pass",
  "map-note": "pass",
  "review-number": "warn",
};

for (const kind of ["element", "iframe", "plain"])
  test(`the card loads the ${kind} and finds it good, but for the missing review number`, async ({
    page,
  }) => {
    await openBuilder(page, `group=assistance-region&lang=en&accent=2b4c7e&theme=light&snippet=${kind}`);
    await expect(card(page).getByRole("listitem")).toHaveCount(0);
    await expect(card(page).getByRole("status")).toHaveText(checkEnglish.cardBefore);
    await check(page);
    expect(await outcomes(page)).toEqual({ ...good, accent: "pass" });
    await expect(row(page, "accent")).toContainText(
      checkEnglish.accentKept({ asked: "#2B4C7E", panel: "#FFFFFF" }),
    );
    await expect(row(page, "twins")).toContainText(checkEnglish.twinsGood({ marks: 8, rows: 8 }));
    await expect(row(page, "hosts")).toContainText(`all to ${new URL(page.url()).host}`);
    await expect(row(page, "review-number")).toContainText("MAP_REVIEW_NUMBER");
    // The stage is left as it was.
    await expect(page.locator("iframe")).toHaveCount(1);
  });

test("a result says when the snippet has changed since", async ({ page }) => {
  await openBuilder(page, "view=list&lang=en&snippet=iframe");
  await check(page);
  expect(await outcomes(page)).not.toHaveProperty("scroll");
  await page.getByRole("link", { name: builderEnglish.themeNames.dark }).click();
  await expect(card(page).getByText(checkEnglish.checkedOlder)).toBeVisible();
  await check(page, checkEnglish.checkAgain);
  await expect(card(page).getByText(checkEnglish.checkedOlder)).toHaveCount(0);
});

test("a bad embed is found out: no title, a cookie, a jump in the queue, a wheel that is held", async ({
  page,
}) => {
  let isBad = false;
  await page.route(/\/embed\?/, async route => {
    if (!isBad) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace("<a ", '<a tabindex="3" ');
    await route.fulfill({
      response,
      body,
      headers: { ...response.headers(), "set-cookie": "seen=1; Path=/" },
    });
  });
  await page.addInitScript(() => {
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function (text, type) {
      const read = parse.call(this, text, type);
      for (const frame of read.querySelectorAll("iframe")) frame.removeAttribute("title");
      return read;
    };
    if (location.pathname.startsWith("/embed"))
      addEventListener("wheel", event => event.preventDefault(), { passive: false });
  });
  await openBuilder(page, "group=assistance-region&lang=en&snippet=iframe");
  isBad = true;
  await check(page);
  expect(await outcomes(page)).toEqual({
    ...good,
    names: "fail",
    storage: "fail",
    keyboard: "fail",
    scroll: "fail",
  });
  await expect(row(page, "names")).toContainText(checkEnglish.namesMissing(["frame"]));
  await expect(row(page, "storage")).toContainText(checkEnglish.storageKept("cookie seen"));
  await expect(row(page, "keyboard")).toContainText(checkEnglish.keyboardOrder(1));
  await expect(row(page, "scroll")).toContainText(checkEnglish.scrollWheelHeld);
});

test("where a browser cannot draw the map, the card says so and claims nothing of a map", async ({
  page,
}) => {
  await withoutWebGl(page);
  await openBuilder(page, "group=assistance-region&lang=en&snippet=iframe");
  await check(page);
  const { scroll, "review-number": review, ...rest } = good;
  expect(await outcomes(page)).toEqual({ ...rest, drawn: "warn" });
  await expect(row(page, "drawn")).toContainText(checkEnglish.notDrawnHere);
  await expect(row(page, "twins")).toContainText(checkEnglish.twinsNoMap);
});

test("into a sandbox without an origin the card cannot look, and it says no more than it has seen", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function (text, type) {
      const read = parse.call(this, text, type);
      for (const frame of read.querySelectorAll("iframe")) frame.setAttribute("sandbox", "allow-scripts");
      return read;
    };
  });
  await openBuilder(page, "group=assistance-region&lang=en&snippet=iframe");
  await check(page);
  expect(await outcomes(page)).toEqual({ drawn: "warn", names: "pass", "without-script": "pass" });
  await expect(row(page, "drawn")).toContainText(checkEnglish.insideHidden);
});

test("of a link the card checks that it leads somewhere, and of oEmbed that its frame is named", async ({
  page,
}) => {
  await openBuilder(page, "lang=en&snippet=link");
  await check(page);
  expect(await outcomes(page)).toEqual({ address: "pass" });
  await page.getByRole("link", { name: builderEnglish.snippetNames.oembed }).click();
  await check(page, checkEnglish.checkAgain);
  expect(await outcomes(page)).toEqual({ address: "pass", oembed: "pass" });
});

test("the card is kept as a file, with what was measured", async ({ page }) => {
  await openBuilder(page, "view=list&lang=en&snippet=iframe");
  await check(page);
  const download = page.waitForEvent("download");
  await card(page).getByRole("button", { name: checkEnglish.downloadJson }).click();
  const record = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(record.snippet).toBe(await page.locator("pre code").textContent());
  expect(record.revision).toMatch(/^[0-9a-f]{12}$/);
  const storage = record.results.find(({ id }: { id: string }) => id === "storage");
  expect(storage).toMatchObject({ outcome: "pass", facts: { cookie: [], localStorage: [] } });
});

test("the card is printed alone", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openBuilder(page, "view=list&lang=en&snippet=iframe");
  await check(page);
  await card(page).getByRole("button", { name: checkEnglish.printCard }).click();
  await page.emulateMedia({ media: "print" });
  await expect(card(page).getByRole("heading", { name: checkEnglish.cardTitle })).toBeVisible();
  await expect(card(page).locator("pre")).toContainText("<iframe");
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.locator("pre code")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("pre code")).toBeVisible();
});

test.describe("the health check", () => {
  const answer = (page: Page) => health(page).getByRole("status");
  const field = (page: Page) => page.getByRole("textbox", { name: checkEnglish.healthPage });

  test("tells the cause and the cure, by keyboard alone", async ({ page: builder, baseURL }) => {
    await openBuilder(builder, "lang=en");
    await expect(answer(builder)).toBeEmpty();
    await field(builder).focus();
    await builder.keyboard.type("portal.example.gov.cn/a.html");
    await expect(answer(builder)).toHaveText(checkEnglish.healthNoScheme("portal.example.gov.cn/a.html"));
    await expect(field(builder)).toHaveAttribute("aria-invalid", "true");
    await field(builder).fill("http://portal.example.gov.cn/a.html");
    await expect(answer(builder)).toContainText(checkEnglish.healthFine);
    await expect(answer(builder)).toContainText(checkEnglish.ancestorsAny);

    await field(builder).focus();
    await builder.keyboard.press("Tab");
    await builder.keyboard.type("default-src 'self'; frame-src 'self'");
    await builder.keyboard.press("Tab");
    await builder.keyboard.type("allow-scripts");
    await expect(answer(builder)).not.toContainText(checkEnglish.healthFine);
    for (const said of [
      checkEnglish.policyFrameRefuses({
        directive: "frame-src 'self'",
        name: "frame-src",
        atlas: new URL(baseURL!).origin,
      }),
      checkEnglish.policyScriptRefuses({
        directive: "default-src 'self'",
        atlas: new URL(baseURL!).origin,
      }),
      checkEnglish.sandboxNoOrigin,
      checkEnglish.sandboxNoPopups,
    ])
      await expect(answer(builder)).toContainText(said);
  });

  test("reads who may frame the atlas from the atlas itself", async ({ page: builder }) => {
    const atlas = await atlasServer({ FRAME_ANCESTORS: "https://*.example.gov.cn" });
    try {
      await builder.goto(`${atlas.origin}/en/share?lang=en`);
      await expect(builder.locator("html")).toHaveAttribute("data-hydrated", "true");
      await field(builder).fill("https://portal.example.com/a.html");
      await expect(answer(builder)).toContainText("does not let https://portal.example.com frame it");
      await expect(answer(builder)).toContainText("FRAME_ANCESTORS");
      await field(builder).fill("https://portal.example.gov.cn/a.html");
      await expect(answer(builder)).toContainText(checkEnglish.ancestorsLet("https://portal.example.gov.cn"));
      await field(builder).fill("file:///C:/a.html");
      await expect(answer(builder)).toContainText("Serve the page from a web server");
    } finally {
      await atlas.stop();
    }
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with a card that is filled and a health check that complains", async ({
      page,
    }) => {
      await openBuilder(page, "view=list&lang=en&snippet=iframe");
      await check(page);
      await page
        .getByRole("textbox", { name: checkEnglish.healthPage })
        .fill("https://portal.example.gov.cn");
      await page.getByRole("textbox", { name: checkEnglish.healthPolicy }).fill("frame-src 'none'");
      await expect(health(page).getByRole("listitem")).not.toHaveCount(0);
      const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    });
  });
