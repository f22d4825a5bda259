/**
 * Measures, in a real browser slowed down fourfold, how long a reader waits: from an interaction to the next paint
 * (Event Timing, https://www.w3.org/TR/event-timing/), for filter, search and select. Software compositing, so that the
 * emulation of a graphics card, which readers do not have, is no part of it.
 */
import type { Outline, Records } from "@atlas/core/records";
import { english } from "@atlas/messages/english";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { chromiumFlags } from "../chromium/chromium-flags.ts";
import { findChromium } from "../chromium/find-chromium.ts";
import { serveAtlas } from "./served-atlas.ts";

const slowDown = 4;

export interface PaintRow {
  readonly name: string;
  /** Longest milliseconds to the next paint of all rounds, beside the list alone and with the map. */
  readonly list: number;
  readonly map: number;
}

const family = `fieldset:has(> legend:text-is("${english.families}")) button >> nth=2`;

interface Interaction {
  readonly name: string;
  readonly act: (reader: Reader) => Promise<void>;
}

const interactions: readonly Interaction[] = [
  { name: "nothing (a press of the heading)", act: reader => reader.press("h1") },
  { name: "filter by a family", act: reader => reader.press(family) },
  { name: "take the filter away", act: reader => reader.press(family) },
  { name: "go to the search", act: reader => reader.press("[role=combobox]") },
  { name: "search, each letter", act: reader => reader.type("kashi") },
  { name: "empty the search", act: reader => reader.keys("Escape", "Escape") },
  { name: "select a place", act: reader => reader.press('#list [data-place="kashgar"]') },
  { name: "close its panel", act: reader => reader.keys("Escape") },
];

/** Rounds of all interactions on one page; the first is no warm-up, since a reader's first press counts too. */
const rounds = 4;

export async function benchPaint(
  records: Records,
  outlines: ReadonlyMap<string, Outline>,
): Promise<PaintRow[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags, "--disable-gpu-compositing"],
    ...(executablePath ? { executablePath } : {}),
  });
  const atlas = await serveAtlas(records, outlines);
  try {
    const measured: number[][] = [];
    for (const address of ["/en?view=list", "/en"])
      measured.push(
        await measure(
          await browser.newPage({ viewport: { width: 1440, height: 900 } }),
          atlas.origin + address,
        ),
      );
    return interactions.map(({ name }, i) => ({ name, list: measured[0]![i]!, map: measured[1]![i]! }));
  } finally {
    atlas.stop();
    await browser.close();
  }
}

async function measure(page: Page, address: string): Promise<number[]> {
  await page.goto(address);
  await page.waitForSelector("html[data-hydrated]", { timeout: 60_000 });
  if (!address.includes("view=list"))
    await page.waitForSelector("[data-map-state=idle]", { timeout: 120_000 });
  const reader = await readerOf(page);
  const longest = interactions.map(() => 0);
  for (let round = 0; round < rounds; round++)
    for (const [i, { act }] of interactions.entries()) {
      await act(reader);
      longest[i] = Math.max(longest[i]!, await reader.waited());
    }
  await page.close();
  return longest;
}

interface Reader {
  press(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  keys(...names: string[]): Promise<void>;
  /** Longest wait since it was last asked, in milliseconds, to 8 ms. */
  waited(): Promise<number>;
}

// Input goes straight to the browser: Playwright's own checks before a press would count as the page's work.
async function readerOf(page: Page): Promise<Reader> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  await page.evaluate(watchInteractions);
  return {
    async press(selector) {
      const target = await page.locator(selector).boundingBox();
      if (!target) throw new Error(`nothing to press at ${selector}`);
      const at = { x: target.x + target.width / 2, y: target.y + target.height / 2 };
      const mouse = (type: "mouseMoved" | "mousePressed" | "mouseReleased") =>
        session.send("Input.dispatchMouseEvent", {
          type,
          ...at,
          ...(type === "mouseMoved" ? {} : { button: "left", clickCount: 1 }),
        });
      await mouse("mouseMoved");
      await page.waitForTimeout(500);
      await mouse("mousePressed");
      await page.waitForTimeout(80);
      await mouse("mouseReleased");
    },
    async type(text) {
      for (const letter of text) {
        await pressKey(session, letter, letter);
        await page.waitForTimeout(150);
      }
    },
    async keys(...names) {
      for (const name of names) await pressKey(session, name);
    },
    async waited() {
      await page.waitForTimeout(2500);
      return page.evaluate(takeWaits);
    },
  };
}

async function pressKey(session: CDPSession, key: string, text?: string): Promise<void> {
  const windowsVirtualKeyCode = text ? text.toUpperCase().charCodeAt(0) : 27;
  await session.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    key,
    windowsVirtualKeyCode,
    ...(text ? { text } : {}),
  });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key, windowsVirtualKeyCode });
}

declare global {
  interface Window {
    waits: number[];
  }
}

/** In the page. */
function watchInteractions(): void {
  window.waits = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) window.waits.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

/** In the page. */
function takeWaits(): number {
  const longest = Math.max(0, ...window.waits);
  window.waits = [];
  return longest;
}
