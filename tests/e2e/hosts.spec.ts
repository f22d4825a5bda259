import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { test as atlasTest, expect } from "./atlas-test.ts";
import { hostPages, nestedIn, tenEmbeds } from "./hosts/host-pages.ts";
import { type HostSites, hostSites } from "./hosts/host-site.ts";

const test = atlasTest.extend<{ hosts: HostSites }>({
  hosts: async ({ baseURL }, use) => {
    const sites = hostSites(baseURL!);
    await use(sites);
    sites.stop();
  },
});

/**
 * Cumulative layout shift that nobody notices; and the most that is called good (https://web.dev/articles/cls), for a
 * narrow embed, whose list stands under the map and has any length.
 */
const mostShift = (name: string) => (name === "280 pixels" ? 0.1 : 0.02);

/** What the host's page shifts, and what the frame of the atlas keeps in the browser. */
async function watchHost(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    // Before a page has loaded, and where its reader presses, it may move.
    new PerformanceObserver(list => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const loaded = navigation!.loadEventStart || Number.POSITIVE_INFINITY;
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (entry.startTime > loaded && !entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(listening => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise(closed => server.close(closed));
  return port;
}

async function expectNothingKept(page: Page, baseURL: string): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const frame = page.frames().find(each => each.url().startsWith(`${baseURL}/embed`));
  const kept = await frame!.evaluate(async () => {
    // A sandbox without an origin may not even ask, and then nothing is kept.
    const count = async (ask: () => unknown) => {
      try {
        return await ask();
      } catch {
        return 0;
      }
    };
    return {
      local: await count(() => localStorage.length),
      session: await count(() => sessionStorage.length),
      databases: await count(async () => (await indexedDB.databases()).length),
      caches: await count(async () => (await caches.keys()).length),
      workers: await count(async () => (await navigator.serviceWorker.getRegistrations()).length),
    };
  });
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
}

for (const [name, host] of Object.entries(hostPages))
  test(`in ${name} the embed is drawn, shifts nothing and keeps nothing`, async ({
    page,
    hosts,
    baseURL,
  }) => {
    await watchHost(page);
    await page.goto(await hosts.serve(host));
    const show = page.getByRole("button", { name: "Show the map" });
    if (await show.isVisible()) await show.click();
    const embed = page.frameLocator("iframe");
    await expect(embed.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
    await expect(embed.locator("#list [data-place]")).toHaveCount(8);
    await expect(page.locator("iframe")).toBeVisible();
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(mostShift(name));
    await expectNothingKept(page, baseURL!);
  });

test("two pages deep the embed is drawn", async ({ page, hosts }) => {
  const portal = await hosts.serve(hostPages["permissive, with the element"]);
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

test.describe("the element", () => {
  test("follows the height of its content, obeys, and says what happens", async ({
    page,
    hosts,
    baseURL,
  }) => {
    await page.goto(await hosts.serve(hostPages["permissive, with the element"]));
    await page.evaluate(() => {
      const heard: [string, unknown][] = [];
      Object.assign(window, { heard });
      const atlas = document.querySelector("cooperation-atlas")!;
      for (const type of ["ready", "selection", "filter", "view", "error"])
        atlas.addEventListener(type, event => heard.push([type, (event as CustomEvent).detail]));
      // Before the embed is ready: it waits.
      (atlas as unknown as { select(id: string): void }).select("place:kashgar");
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: [string, never][] }).heard);
    const embed = page.frameLocator("iframe");
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Kashgar Prefecture");
    await expect
      .poll(async () => (await heard()).map(([type]) => type))
      .toEqual(expect.arrayContaining(["ready", "filter", "view", "selection"]));
    expect(await heard()).toContainEqual([
      "selection",
      { selected: "place:kashgar", name: "Kashgar Prefecture", url: `${baseURL}/en/places/kashgar` },
    ]);

    await page.evaluate(() => {
      const atlas = document.querySelector("cooperation-atlas") as unknown as {
        select(id: string | null): void;
        filter(words: object): void;
      };
      atlas.select(null);
      atlas.filter({ group: "assistance-region", type: "education" });
    });
    await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
      "href",
      "/en?type=education&group=assistance-region",
    );
    const content = () =>
      embed.locator("#root > *").evaluate(root => Math.ceil(root.getBoundingClientRect().height));
    await expect
      .poll(async () => (await page.locator("cooperation-atlas").boundingBox())!.height - (await content()))
      .toBeLessThan(2);

    await page.evaluate(() =>
      (document.querySelector("cooperation-atlas") as unknown as { fitTo(at: string): void }).fitTo(
        "nowhere",
      ),
    );
    await expect
      .poll(heard)
      .toContainEqual(["error", { code: "bad-command", message: "fitTo: at=nowhere (unknown-value)" }]);
  });

  test("opens again when its attributes change", async ({ page, hosts }) => {
    await page.goto(await hosts.serve(hostPages["permissive, with the element"]));
    const embed = page.frameLocator("iframe");
    await expect(embed.locator("#list [data-place]")).toHaveCount(8);
    await page.locator("cooperation-atlas").evaluate(atlas => {
      atlas.setAttribute("group", "innovation-region");
      atlas.setAttribute("lang", "zh-Hant");
    });
    await expect(embed.locator("#list [data-place]")).toHaveCount(6);
    await expect(embed.locator("html")).toHaveAttribute("lang", "zh-Hant");
  });

  test.describe("whose atlas is away", () => {
    test.use({ provoked: [/ERR_CONNECTION_REFUSED/] });

    test("shows its link and says why", async ({ page, hosts }) => {
      const warned = page.waitForEvent("console", message => message.type() === "warning");
      const closed = await closedPort();
      await page.clock.install();
      await page.goto(
        await hosts.serve({
          html: atlas =>
            `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><cooperation-atlas src="http://localhost:${closed}/"><a href="${atlas}/en">Open the atlas</a></cooperation-atlas><script async src="${atlas}/embed/v1/atlas.js"></script>`,
        }),
      );
      await page.locator("cooperation-atlas iframe").waitFor({ state: "attached" });
      await page.waitForTimeout(500);
      await page.clock.fastForward(11_000);
      expect((await warned).text()).toContain("FRAME_ANCESTORS");
      await expect(page.getByRole("link", { name: "Open the atlas" })).toBeVisible();
      await expect(page.locator("iframe")).toBeHidden();
    });
  });

  test("ignores a frame and a page that pretend to be the atlas", async ({ page, hosts }) => {
    await page.goto(await hosts.serve(hostPages["permissive, with the element"]));
    await expect(page.frameLocator("iframe").locator("[data-map-state]")).toHaveAttribute(
      "data-map-state",
      "idle",
    );
    const atlas = page.locator("cooperation-atlas");
    const before = (await atlas.boundingBox())!.height;
    await page.evaluate(() => {
      const forged = { ns: "cooperation-atlas", v: 1, type: "resize", payload: { height: 5000 } };
      postMessage(forged, "*");
      const stranger = document.createElement("iframe");
      stranger.title = "stranger";
      stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, "*")</script>`;
      document.body.append(stranger);
    });
    await page.waitForTimeout(500);
    expect((await atlas.boundingBox())!.height).toBe(before);
  });
});

test("an embed leaves forged, oversized and unknown messages alone", async ({ page, hosts }) => {
  await page.goto(await hosts.serve(hostPages["permissive, with an iframe"]));
  const embed = page.frameLocator("iframe");
  await expect(embed.locator("html")).toHaveAttribute("data-hydrated", "true");
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")!.contentWindow!;
    const message = (type: string, payload: unknown, v = 1) =>
      frame.postMessage({ ns: "cooperation-atlas", v, type, payload }, "*");
    message("select", { selected: "place:kashgar" }, 2);
    message("select", { selected: "place:<img src=x>" });
    message("select", { selected: { toString: "x" } });
    message("filter", { words: "type=education&".repeat(2000) });
    message("navigate", { url: "https://example.org" });
    frame.postMessage("x".repeat(5_000_000), "*");
    frame.postMessage({ type: "select", payload: { selected: "place:kashgar" } }, "*");
  });
  await page.waitForTimeout(500);
  await expect(embed.locator("#list [data-place]")).toHaveCount(8);
  await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
    "href",
    "/en?group=assistance-region",
  );
});
