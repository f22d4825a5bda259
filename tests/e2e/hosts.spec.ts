import { expect } from "./atlas-test.ts";
import { type EmbedVariant, embedVariants } from "./hosts/embed-variants.ts";
import { goodHost, hostPages, nestedIn, tenEmbeds } from "./hosts/host-pages.ts";
import { expectNothingKept, shiftOf, test, watchHost } from "./hosts/host-test.ts";

/**
 * Cumulative layout shift that nobody notices; and the most that is called good (https://web.dev/articles/cls), where
 * a list of any length stands under the map or alone.
 */
const mostShift = (host: string, { parts }: EmbedVariant) =>
  host === "280 pixels" || parts === "list" ? 0.1 : 0.02;

// The usual embed on every host is part of every test; the other ways to show it, of the long matrix.
for (const [way, variant] of Object.entries<EmbedVariant>(embedVariants))
  for (const [name, host] of Object.entries(hostPages))
    test(`in ${name} the embed ${way === "usual" ? "" : `${way} `}is drawn, shifts nothing and keeps nothing`, {
      tag: way === "usual" ? [] : ["@audit"],
    }, async ({ page, hosts, baseURL }) => {
      await watchHost(page);
      await page.goto(await hosts.serve(host(variant)));
      const show = page.getByRole("button", { name: "Show the map" });
      if (await show.isVisible()) await show.click();
      const embed = page.frameLocator("iframe");
      await expect(embed.locator("html")).toHaveAttribute("data-hydrated", "true");
      if (variant.parts !== "list")
        await expect(embed.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
      if (variant.parts !== "map") await expect(embed.locator("#list [data-place]")).toHaveCount(8);
      await expect(page.locator("iframe")).toBeVisible();
      await page.waitForTimeout(300);
      expect(await shiftOf(page)).toBeLessThanOrEqual(mostShift(name, variant));
      await expectNothingKept(page, baseURL!);
    });

test("in a page of another page the embed is drawn", async ({ page, hosts }) => {
  const portal = await hosts.serve(goodHost);
  await page.goto(await hosts.serve(nestedIn(portal)));
  const embed = page.frameLocator("iframe").frameLocator("iframe");
  await expect(embed.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
});

test("ten embeds stand on one page", async ({ page, hosts }) => {
  await page.goto(await hosts.serve(tenEmbeds));
  for (let i = 0; i < 10; i++) {
    await page.locator(`#embed-${i}`).scrollIntoViewIfNeeded();
    await expect(
      page.locator(`#embed-${i}`).locator("iframe").contentFrame().locator("#list [data-place]"),
    ).toHaveCount(8);
  }
});

test("of a slow atlas the link is shown until the embed comes, and the page stands still", async ({
  page,
  hosts,
  baseURL,
}) => {
  await watchHost(page);
  let answer = () => {};
  const answered = new Promise<void>(resolve => {
    answer = resolve;
  });
  await page.route(`${baseURL}/embed**`, async route => {
    // The script of the element comes at once, the frame when it is told.
    if (!route.request().url().includes("/v1/")) await answered;
    await route.continue();
  });
  // A page has loaded when its frames have.
  await page.goto(await hosts.serve(goodHost), { waitUntil: "domcontentloaded" });
  await page.locator("cooperation-atlas iframe").waitFor({ state: "attached" });
  await expect(page.getByRole("link", { name: "Open the atlas" })).toBeVisible();
  await expect(page.locator("iframe")).toBeHidden();
  answer();
  await expect(page.locator("iframe")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the atlas" })).toBeHidden();
  expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
});
