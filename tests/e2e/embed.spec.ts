import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { english } from "@atlas/messages/english";
import { answerOf } from "./atlas-data.ts";
import { test as atlasTest, expect, openAtlas } from "./atlas-test.ts";

/** A portal on another site than the atlas (localhost, and not 127.0.0.1) that shows an embed. */
const test = atlasTest.extend<{ portal: string }>({
  portal: async ({ baseURL }, use) => {
    const html = `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <iframe title="Atlas" src="${baseURL}/embed?type=education&lang=en" width="900" height="640"></iframe>`;
    const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html));
    await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
    await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    server.close();
  },
});

test("a page of another site shows list and map, and no third party hears of it", async ({
  page,
  portal,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", request => asked.push(new URL(request.url()).origin));
  await page.goto(portal);
  const embed = page.frameLocator("iframe");
  await expect(embed.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");

  const { partners, byPlace } = await answerOf(page.request, "type=education");
  await expect(embed.locator("#list [data-place]")).toHaveCount(partners.length);
  const drawn = await embed
    .locator("[data-link]")
    .evaluateAll(links => links.map(link => (link as HTMLElement).dataset.link!));
  // In a small window the places around home are gathered in one button.
  expect(drawn).toEqual(expect.arrayContaining(["beijing", "kashgar"]));
  expect(drawn.filter(id => !partners.includes(id))).toEqual([]);
  await expect(embed.locator('[data-mark="beijing"]').first()).toHaveAttribute(
    "data-count",
    String(byPlace.beijing),
  );
  await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
    "href",
    "/en?type=education",
  );

  await embed.locator('#list [data-place="kashgar"]').click();
  await expect(embed.getByRole("heading", { level: 1 })).toBeVisible();

  expect(new Set(asked)).toEqual(new Set([new URL(portal).origin, new URL(baseURL!).origin]));
  expect(await context.cookies()).toEqual([]);
});

test("an embed keeps nothing in the browser", async ({ page, context }) => {
  await openAtlas(page, "/embed?type=education");
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

test("only embeds may be framed by others", async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policy("/embed?type=education")).toMatch(/frame-ancestors \*$/);
  expect(await policy("/en?type=education")).toMatch(/frame-ancestors 'self'$/);
});
