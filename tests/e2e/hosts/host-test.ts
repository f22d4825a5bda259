/** A browser test on a host's page: sites of hosts to serve it, and what an embed may not do to it. */
import type { Page } from "@playwright/test";
import { test as atlasTest, expect } from "../atlas-test.ts";
import { type HostSites, hostSites } from "./host-site.ts";

export const test = atlasTest.extend<{ hosts: HostSites }>({
  hosts: async ({ baseURL }, use) => {
    const sites = hostSites(baseURL!);
    await use(sites);
    sites.stop();
  },
});

/** Notes what moves on the host's page once it has loaded, and what the element on it says. */
export async function watchHost(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    const heard: [string, unknown][] = [];
    Object.assign(window, { shifts, heard });
    for (const type of ["ready", "selection", "filter", "view", "error"])
      addEventListener(
        type,
        event => {
          if (event instanceof CustomEvent) heard.push([type, event.detail]);
        },
        true,
      );
    // Before a page has loaded, and where its reader presses, it may move.
    new PerformanceObserver(list => {
      const [navigation] = performance.getEntriesByType("navigation") as (
        | PerformanceNavigationTiming
        | undefined
      )[];
      const loaded = navigation?.loadEventStart || Number.POSITIVE_INFINITY;
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (entry.startTime > loaded && !entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What the element has said to its host since the page was opened. */
export function heardBy(page: Page): Promise<[type: string, detail: unknown][]> {
  return page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);
}

/** Cumulative layout shift since the page has loaded (https://web.dev/articles/cls, without its windows of time). */
export async function shiftOf(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

/** What an element can be told. */
export interface AtlasElement {
  select(selected: string | null): void;
  filter(words?: string | Readonly<Record<string, string>>): void;
  fitTo(at: string): void;
}

export async function expectNothingKept(page: Page, baseURL: string): Promise<void> {
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
