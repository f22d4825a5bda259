import { placeOf } from "./atlas-data.ts";
import { expect, openAtlas, test } from "./atlas-test.ts";

const beijing = placeOf("beijing");

/** Pixels from the top left of a window, under Web Mercator with 512 pixels to the world at zoom 0. */
function project(
  [lon, lat]: readonly [number, number],
  camera: { zoom: number; lon: number; lat: number },
  window: { width: number; height: number },
): { x: number; y: number } {
  const pixels = 512 * 2 ** camera.zoom;
  const northing = (latitude: number) =>
    Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: window.width / 2 + ((lon - camera.lon) / 360) * pixels,
    y: window.height / 2 - (northing(lat) - northing(camera.lat)) * pixels,
  };
}

test("Beijing shows its twelve records at Beijing", async ({ page }) => {
  const camera = { zoom: 5, lat: 39, lon: 115 };
  await openAtlas(page, `/en?at=${camera.zoom}/${camera.lat}/${camera.lon}`);
  const mark = page.locator('[data-mark="beijing"]');
  await expect(mark).toHaveCount(1);
  await expect(mark).toHaveAttribute("data-count", "12");

  const map = (await page.locator("[data-map-state]").boundingBox())!;
  const symbol = (await mark.locator("svg").boundingBox())!;
  const expected = project(beijing.point, camera, map);
  expect(Math.abs(symbol.x + symbol.width / 2 - map.x - expected.x)).toBeLessThan(3);
  expect(Math.abs(symbol.y + symbol.height / 2 - map.y - expected.y)).toBeLessThan(3);
});

test("a press on Beijing's symbol lists its twelve records", async ({ page }) => {
  await openAtlas(page, "/en");
  await page.locator('[data-mark="beijing"] svg').click();
  await expect(page).toHaveURL("/en/places/beijing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(beijing.name.en);
  await expect(page.locator("#list").getByRole("listitem")).toHaveCount(12);
  await expect(page.locator('[data-mark="beijing"][data-selected]')).toHaveAttribute("data-count", "12");
});
