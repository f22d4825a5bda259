/** A browser test of the atlas: fails on whatever a page complains of, even when all it looks for is there. */
import { test as base, expect, type Page } from "@playwright/test";

interface Fixtures {
  /** Complaints that a test provokes on purpose. */
  provoked: RegExp[];
  /** Listens to a further page, or to one from a context of its own. */
  watch: (page: Page) => Page;
}

export const test = base.extend<Fixtures>({
  provoked: [[], { option: true }],
  watch: async ({ provoked, baseURL }, use) => {
    const complaints: string[] = [];
    await use(page => listen(page, baseURL!, complaint => complaints.push(complaint)));
    const unexpected = complaints.filter(complaint => !provoked.some(pattern => pattern.test(complaint)));
    expect(unexpected, "what pages complained of").toEqual([]);
  },
  page: async ({ page, watch }, use) => {
    await use(watch(page));
  },
});

function listen(page: Page, origin: string, complain: (complaint: string) => void): Page {
  page.on("console", message => {
    if (message.type() === "error") complain(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", error => complain(`error: ${error.stack ?? error.message}`));
  page.on("requestfailed", request => {
    // The map gives up tiles that it no longer needs.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") complain(`request: ${request.url()} ${reason}`);
  });
  page.on("request", request => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = !protocol.startsWith("http") || [new URL(origin).hostname, "localhost"].includes(hostname);
    if (!isOwn) complain(`third party: ${request.url()}`);
  });
  return page;
}

/** Waits until everything the map was asked for is drawn. */
export async function mapIdle(page: Page): Promise<void> {
  await expect(page.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
}

/** Goes to a page of the atlas and waits for its map. */
export async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapIdle(page);
}

export { expect };
