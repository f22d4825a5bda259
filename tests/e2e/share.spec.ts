import { builderEnglish } from "@atlas/messages/builder-english";
import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { test as atlasTest, expect, openAtlas } from "./atlas-test.ts";
import { type HostSites, hostSites } from "./hosts/host-site.ts";

const test = atlasTest.extend<{ hosts: HostSites }>({
  hosts: async ({ baseURL }, use) => {
    const sites = hostSites(baseURL!);
    await use(sites);
    sites.stop();
  },
});

const preview = (page: Page) => page.frameLocator("iframe");
const snippet = (page: Page) => page.locator("pre code");

async function openBuilder(page: Page, words: string): Promise<void> {
  await page.goto(`/en/share?${words}`);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
}

test("the way from any view to the builder takes the view along", async ({ page }) => {
  await openAtlas(page, "/en/places/kashgar?type=education&at=world");
  await page.getByRole("link", { name: english.shareThis }).click();
  await expect(page).toHaveURL("/en/share?type=education&selected=place:kashgar&at=world&lang=en");
  await expect(page.getByText(builderEnglish.selectedHere("Kashgar Prefecture"))).toBeVisible();
  await expect(preview(page).getByRole("heading", { level: 1 })).toHaveText("Kashgar Prefecture");
});

test("settings change the address, the snippet and the preview", async ({ page }) => {
  await openBuilder(page, "group=assistance-region&lang=en&snippet=iframe");
  await page.getByRole("link", { name: builderEnglish.themeNames.dark }).click();
  await page.getByRole("checkbox", { name: builderEnglish.partNames.legend }).uncheck();
  await page.getByRole("link", { name: "600 × 450" }).click();
  await expect(page).toHaveURL(
    "/en/share?group=assistance-region&theme=dark&ui=title,list&lang=en&size=600x450&snippet=iframe",
  );
  await expect(snippet(page)).toContainText(
    "/embed?group=assistance-region&amp;theme=dark&amp;ui=title,list&amp;lang=en",
  );
  await expect(snippet(page)).toContainText('width="600"');
  await expect(preview(page).locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(preview(page).locator("[data-parts]")).toHaveAttribute("data-parts", "title list");
});

test("what is done in the preview is written into the snippet, and the preview stays", async ({ page }) => {
  await openBuilder(page, "group=assistance-region&lang=en&ui=title,list,filters&snippet=link");
  const embed = preview(page);
  await expect(embed.locator("html")).toHaveAttribute("data-hydrated", "true");
  await embed.locator("html").evaluate(() => Object.assign(window, { sameDocument: true }));
  await embed.getByRole("button", { name: /Education, talent/ }).click();
  await expect(snippet(page)).toContainText("/en?type=education,talent&group=assistance-region");
  await embed.locator('#list [data-place="kashgar"]').click();
  await expect(snippet(page)).toContainText(
    "/en/places/kashgar?type=education,talent&group=assistance-region",
  );
  expect(await embed.locator("html").evaluate(() => "sameDocument" in window)).toBe(true);
});

test("a filter chosen in the builder reaches the preview", async ({ page }) => {
  await openBuilder(page, "lang=en");
  await page.getByText(builderEnglish.addFilter, { exact: true }).click();
  await page.getByRole("button", { name: /^Assistance regions/ }).click();
  await expect(page).toHaveURL("/en/share?group=assistance-region&lang=en");
  await expect(preview(page).locator("#list [data-place]")).toHaveCount(8);
});

test("the copy button copies and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openBuilder(page, "lang=en&snippet=link");
  await page.getByRole("button", { name: builderEnglish.copy }).click();
  await expect(page.getByRole("button", { name: builderEnglish.copied })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: builderEnglish.copied })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page).textContent());
});

for (const kind of ["element", "iframe", "plain"] as const)
  for (const size of ["auto", "16:9", "600x450"])
    test(`the ${kind} of ${size}, pasted into an empty page, shows the map`, async ({ page, hosts }) => {
      await openBuilder(page, `group=assistance-region&lang=en&size=${size}&snippet=${kind}`);
      const pasted = await snippet(page).textContent();
      await page.goto(
        await hosts.serve({
          html: () =>
            `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><body>${pasted}</body></html>`,
        }),
      );
      await expect(preview(page).locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
      await expect(preview(page).locator("#list [data-place]")).toHaveCount(8);
      await expect(page.locator("iframe")).toBeVisible();
      const { width, height } = (await page.locator("iframe").boundingBox())!;
      // Without a style a frame has the browser's border of two pixels around it.
      const border = kind === "plain" ? 4 : 0;
      if (size === "600x450")
        expect([Math.round(width), Math.round(height)]).toEqual([600 + border, 450 + border]);
      if (size === "16:9" && kind !== "plain") expect(width / height).toBeCloseTo(16 / 9, 1);
    });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, provoked: [/^request: .*\.js csp$/] });

  test("the builder writes snippets for the choices made by link and form", async ({ page }) => {
    await page.goto("/en/share?group=assistance-region&lang=en");
    await page.getByRole("link", { name: builderEnglish.snippetNames.iframe, exact: true }).click();
    await page.getByRole("link", { name: builderEnglish.themeNames.contrast }).click();
    await page.getByRole("checkbox", { name: builderEnglish.partNames.list }).uncheck();
    await page.getByRole("button", { name: builderEnglish.apply }).first().click();
    await expect(snippet(page)).toContainText(
      "/embed?group=assistance-region&amp;theme=contrast&amp;ui=title,legend&amp;lang=en",
    );
  });
});
