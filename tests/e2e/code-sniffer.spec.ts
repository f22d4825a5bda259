import { createRequire } from "node:module";
import { expect, openAtlas, test } from "./atlas-test.ts";

/** HTML_CodeSniffer, a second engine beside axe: its errors against WCAG 2.1 AA (it knows no newer standard). */
const sniffer = createRequire(import.meta.url).resolve("html_codesniffer/build/HTMLCS.js");

interface Finding {
  readonly type: number;
  readonly code: string;
  readonly msg: string;
  readonly element: Element;
}

declare global {
  interface Window {
    HTMLCS: {
      ERROR: number;
      process(standard: string, source: Document, done: () => void): void;
      getMessages(): Finding[];
    };
  }
}

const states = [
  "/",
  "/en?type=education,talent&from=2015&to=2020",
  "/zh-Hant?list=records",
  "/en?list=table",
  "/en?compare=kashgar,baise",
  "/places/hong-kong",
  "/en/programmes/shenzhen-zhongshan-link",
  "/en?q=nothing-is-called-this",
  "/embed?group=assistance-region&lang=en",
];

// Scripts of the page are as strict as its policy; a test may put the engine in from outside.
test.use({ bypassCSP: true });

for (const state of states)
  test(`HTML_CodeSniffer finds no error in ${state}`, async ({ page }) => {
    await openAtlas(page, state);
    await page.addScriptTag({ path: sniffer });
    const errors = await page.evaluate(
      () =>
        new Promise<string[]>(resolve =>
          window.HTMLCS.process("WCAG2AA", document, () =>
            resolve(
              window.HTMLCS.getMessages()
                .filter(({ type }) => type === window.HTMLCS.ERROR)
                .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 200)}`),
            ),
          ),
        ),
    );
    expect(errors).toEqual([]);
  });
