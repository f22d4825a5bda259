/**
 * Measures, in a real browser: the scripting of one press of a filter, from the press to the next still picture: find,
 * counts, links, list and React's commit; with the map, its data too. At 10,000 programmes, and beside it at the real number.
 */
import type { Outline, Records } from "@atlas/core/records";
import { english } from "@atlas/messages/english";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { chromiumFlags } from "../chromium/chromium-flags.ts";
import { findChromium } from "../chromium/find-chromium.ts";
import { generatedRecords } from "./generated-records.ts";
import { serveAtlas } from "./served-atlas.ts";

const programmes = 10_000;
const runs = 24;

export interface PressRow {
  readonly name: string;
  /** Median milliseconds of scripting at 10,000 programmes, and at the real number. */
  readonly milliseconds: number;
  readonly real: number;
  readonly ratio: number;
  /** Median milliseconds from the press until React has committed, at 10,000. */
  readonly committed: number;
}

interface Press {
  readonly name: string;
  /** The page to press on. */
  readonly address: string;
  /** Opens what has to be open. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What is pressed, by turns; or a field that is moved one year. */
  readonly selectors: readonly string[];
}

const withoutMap = "/en?view=list";
const family = `fieldset:has(> legend:text-is("${english.families}")) button`;
const group = `fieldset:has(> legend:text-is("${english.groups}")) button`;

const presses: readonly Press[] = [
  { name: "nothing (the measure itself)", address: withoutMap, selectors: ["h1"] },
  { name: "family, list of places", address: withoutMap, selectors: [`${family} >> nth=2`] },
  {
    name: "group, list of places",
    address: withoutMap,
    selectors: [`${group} >> nth=0`, `${group} >> nth=3`],
  },
  {
    name: "kind, all filters open",
    address: withoutMap,
    prepare: page => page.locator("details > summary").first().click(),
    selectors: [`fieldset:has(> legend:text-is("${english.kinds}")) button >> nth=0`],
  },
  { name: "a year further", address: withoutMap, selectors: ["input[type=range] >> nth=0"] },
  {
    name: "family, list of records",
    address: `${withoutMap}&list=records`,
    selectors: [`${family} >> nth=2`],
  },
  { name: "family, with the map", address: "/en", selectors: [`${family} >> nth=2`] },
];

export async function benchPress(
  records: Records,
  outlines: ReadonlyMap<string, Outline>,
): Promise<PressRow[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const many = await measureAll(browser, generatedRecords(records, programmes), outlines);
    const real = await measureAll(browser, records, outlines);
    return presses.map(({ name }, i) => ({
      name,
      milliseconds: many[i]!.scripting,
      real: real[i]!.scripting,
      ratio: many[i]!.scripting / real[i]!.scripting,
      committed: many[i]!.committed,
    }));
  } finally {
    await browser.close();
  }
}

interface Measured {
  readonly scripting: number;
  readonly committed: number;
}

async function measureAll(
  browser: Browser,
  records: Records,
  outlines: ReadonlyMap<string, Outline>,
): Promise<Measured[]> {
  const atlas = await serveAtlas(records, outlines);
  try {
    const measured: Measured[] = [];
    for (const press of presses) measured.push(await measure(browser, atlas.origin, press));
    return measured;
  } finally {
    atlas.stop();
  }
}

async function measure(browser: Browser, origin: string, press: Press): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(origin + press.address);
  await page.waitForSelector("html[data-hydrated]", { timeout: 60_000 });
  if (!press.address.includes("view=list"))
    await page.waitForSelector("[data-map-state=idle]", { timeout: 120_000 });
  await press.prepare?.(page);
  const session = await page.context().newCDPSession(page);
  // Time of the thread: other work of the machine does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const target = page.locator(press.selectors[run % press.selectors.length]!);
    await target.waitFor();
    const handle = await target.elementHandle();
    const before = await scriptSeconds(session);
    const committed = await handle!.evaluate(pressOnce, run);
    taken.push({ scripting: ((await scriptSeconds(session)) - before) * 1000, committed });
    await page.waitForTimeout(60);
  }
  await page.close();
  // The first half warms up.
  const warm = taken.slice(runs / 2);
  return {
    scripting: middle(warm.map(one => one.scripting)),
    committed: middle(warm.map(one => one.committed)),
  };
}

/** In the page: presses, or moves a slider by one; answers after two frames with the milliseconds to the commit. */
async function pressOnce(element: Element, run: number): Promise<number> {
  const started = performance.now();
  if (element instanceof HTMLInputElement) {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
    set.call(element, String(Number(element.min) + 20 + (run % 2)));
    element.dispatchEvent(new Event("input", { bubbles: true }));
  } else (element as HTMLElement).click();
  // React commits what a press changed in a microtask of its own, queued before this one.
  await null;
  const committed = performance.now() - started;
  const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
  await frame();
  await frame();
  return committed;
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")!.value;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
