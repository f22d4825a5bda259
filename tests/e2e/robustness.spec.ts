import { english } from "@atlas/messages/english";
import { expect, mapIdle, openAtlas, test } from "./atlas-test.ts";

test("a lost WebGL context comes back with everything that stood on the map", async ({ page }) => {
  await openAtlas(page, "/en");
  const lose = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("[data-map-state] canvas")!;
    return canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
  });
  await lose.evaluate(extension => extension.loseContext());
  await expect(page.locator("#list [data-place]")).toHaveCount(28);
  await lose.evaluate(extension => extension.restoreContext());
  await mapIdle(page);
  await page.locator('#list [data-place="kashgar"]').click();
  await mapIdle(page);
  await expect(page.locator('[data-mark="kashgar"][data-selected]')).toHaveCount(1);
});

test.describe("when something cannot be fetched", () => {
  test.use({ provoked: [/The map: |basemap|\/api\/|Failed to fetch|AJAXError|status of 503|answered 503/] });

  test("a tile that fails is said, and tried again", async ({ page }) => {
    let isDown = true;
    await page.route(/\/basemap\/.*\.pbf$/, route =>
      isDown ? route.fulfill({ status: 503 }) : route.continue(),
    );
    await page.goto("/en");
    await expect(page.getByText(english.mapPartMissing)).toBeVisible();
    await expect(page.locator("#list [data-place]")).toHaveCount(28);
    isDown = false;
    await page.getByRole("button", { name: english.retry }).click();
    await mapIdle(page);
    await expect(page.getByText(english.mapPartMissing)).toHaveCount(0);
  });

  test("a catalogue that fails leaves the server's page, with a line that says what to do", async ({
    page,
  }) => {
    await page.route(/\/api\/catalogue\//, route => route.fulfill({ status: 503 }));
    await page.goto("/en?type=education");
    await expect(page.getByRole("alert")).toContainText(english.catalogueFailed);
    await expect(page.locator("#list [data-place]")).toHaveCount(9);
    await page.locator('#list [data-place="kashgar"]').click();
    await expect(page).toHaveURL("/en/places/kashgar?type=education");
  });
});

test("on a slow network the server's list stands there at once", async ({ page }) => {
  await page.route(/\/api\/catalogue\//, async route => {
    await new Promise(resolve => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.goto("/en", { waitUntil: "commit" });
  await expect(page.locator("#list [data-place]")).toHaveCount(28);
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  await mapIdle(page);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
});
