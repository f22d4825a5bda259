import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { english } from "@atlas/messages/english";
import { answerOf, placeOf } from "./atlas-data.ts";
import { test as atlasTest, expect, openAtlas } from "./atlas-test.ts";

/** A portal on another site than the atlas (localhost, and not 127.0.0.1) that shows an embed. */
const test = atlasTest.extend<{ portal: string; portalOf: (html: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  portalOf: async ({}, use) => {
    const servers: Server[] = [];
    await use(async html => {
      const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html));
      servers.push(server);
      await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
  portal: async ({ baseURL, portalOf }, use) => {
    const html = `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <iframe title="Atlas" src="${baseURL}/embed?type=education&lang=en" width="900" height="640"></iframe>`;
    await use(await portalOf(html));
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
  expect(await policy("/embed?type=education")).not.toContain("frame-ancestors");
  expect(await policy("/en?type=education")).toMatch(/frame-ancestors 'none'$/);
});

for (const path of [
  "/en",
  "/en/places/kashgar",
  "/en?compare=kashgar,beijing",
  "/en?list=table",
  "/embed?lang=en",
])
  test(`${path} carries no style attribute and no inline code, which its policy forbids`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    expect(html).toContain('id="list"');
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<style|<[^>]+\son[a-z]+=/);
    expect(html.match(/<script(?![^>]*(src=|application\/(ld\+)?json))/g)).toBeNull();
  });

test.describe("in a sandbox", () => {
  const frame = (baseURL: string, sandbox: string) =>
    `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
     <iframe title="Atlas" sandbox="${sandbox}" src="${baseURL}/embed?lang=en&ui=title,list&group=assistance-region" width="900" height="600"></iframe>`;

  for (const sandbox of ["allow-scripts allow-same-origin allow-popups", "allow-scripts"])
    test(`"${sandbox}" the map is drawn and followed`, async ({ page, baseURL, portalOf }) => {
      await page.goto(await portalOf(frame(baseURL!, sandbox)));
      const embed = page.frameLocator("iframe");
      await expect(embed.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
      await embed.locator('#list [data-place="kashgar"]').click();
      await expect(embed.getByRole("heading", { level: 1 })).toHaveText(placeOf("kashgar").name.en);
    });

  test.describe("without pop-ups", () => {
    test.use({ provoked: [/Blocked opening .* in a new window/] });

    test("the address of the atlas stands there to be copied", async ({ page, baseURL, portalOf }) => {
      await page.goto(await portalOf(frame(baseURL!, "allow-scripts")));
      const embed = page.frameLocator("iframe");
      await expect(embed.locator("html")).toHaveAttribute("data-hydrated", "true");
      await embed.getByRole("link", { name: english.openAtlas }).click();
      await expect(embed.getByLabel(english.addressOfAtlas)).toHaveValue(
        `${baseURL}/en?group=assistance-region`,
      );
    });
  });

  test.describe("that allows pop-ups", () => {
    test("the atlas opens with everything the embed shows", async ({ page, baseURL, portalOf, context }) => {
      await page.goto(await portalOf(frame(baseURL!, "allow-scripts allow-same-origin allow-popups")));
      const embed = page.frameLocator("iframe");
      await expect(embed.locator("html")).toHaveAttribute("data-hydrated", "true");
      const opened = context.waitForEvent("page");
      await embed.getByRole("link", { name: english.openAtlas }).click();
      expect((await opened).url()).toBe(`${baseURL}/en?group=assistance-region`);
    });
  });
});

test.describe("the parts", () => {
  test("that a host asks for stand, and no others", async ({ page }) => {
    await page.goto("/embed?lang=en&ui=search,filters");
    await expect(page.getByRole("combobox")).toBeVisible();
    await expect(page.getByRole("group", { name: english.families })).toBeVisible();
    await expect(page.locator("#list")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
    await expect(page.getByRole("link", { name: english.openAtlas })).toBeVisible();
  });

  test("left out all leave map, attribution and the way to the atlas", async ({ page }) => {
    await openAtlas(page, "/embed?lang=en&ui=none");
    await expect(page.locator("main")).toBeHidden();
    await expect(page.getByText(english.schematic, { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: english.openAtlas })).toBeVisible();
    await page.locator('[data-mark="kashgar"]').first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("wear the accent of the host where it can be read, and data never does", async ({ page }) => {
    await openAtlas(page, "/embed?lang=en&accent=2b4c7e&theme=light");
    const link = page.getByRole("link", { name: english.openAtlas });
    await expect(link).toHaveCSS("color", "rgb(43, 76, 126)");
    await page.goto("/embed?lang=en&accent=ffd700&theme=light");
    await expect(link).not.toHaveCSS("color", "rgb(255, 215, 0)");
  });
});

test("an embed with its own height is as high as what it shows, whatever the window's height", async ({
  page,
}) => {
  const heightAt = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.goto("/embed?lang=en&height=auto&group=assistance-region");
    return page.evaluate(() => document.querySelector("#root > *")!.getBoundingClientRect().height);
  };
  expect(await heightAt(800, 300)).toBe(await heightAt(800, 1200));
  expect(await heightAt(360, 300)).toBe(await heightAt(360, 1200));
});
