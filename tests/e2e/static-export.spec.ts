/** The export, made as an operator makes it and served by a plain file server from /a/b/c/, against the live atlas. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCatalogue, type CatalogueFile } from "@atlas/catalogue/catalogue";
import { facets } from "@atlas/catalogue/facets";
import { formatWords } from "@atlas/core/address";
import { formatQuery } from "@atlas/core/query";
import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import fc from "fast-check";
import { anyQuery } from "../contract/random-queries.ts";
import { answerOf, messagesOf, placeOf } from "./atlas-data.ts";
import { expect, mapIdle, test } from "./atlas-test.ts";
import { type FileServer, serveFiles } from "./file-server.ts";

// One export for the whole file.
test.describe.configure({ mode: "default" });

const root = mkdtempSync(join(tmpdir(), "atlas-export-"));
const folder = join(root, "a/b/c");
let files: FileServer | undefined;
/** Where the export stands. */
let site: string;

test.beforeAll(async () => {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const words = ["apps/cli/src/main.ts", "static", "--out", folder, "--base", "/a/b/c/"];
  execFileSync(process.execPath, words, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  files = await serveFiles(root);
  site = `${files.origin}/a/b/c`;
});

test.afterAll(() => {
  files?.stop();
  rmSync(root, { recursive: true });
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function expectHeadline(page: Page, words: string): Promise<void> {
  const { records, partners } = await answerOf(page.request, words);
  await expect(heading(page)).toHaveText(english.headline({ partners: partners.length, records }));
  await expect(page.locator("#list [data-place]")).toHaveCount(partners.length);
}

/** What the panel says: the sentence, the families with their counts, the list. */
function said(page: Page) {
  return page.locator("main").evaluate(main => {
    const texts = (selector: string) => [...main.querySelectorAll(selector)].map(found => found.textContent);
    return { headline: texts("h1"), buttons: texts("fieldset button"), list: texts("#list a") };
  });
}

test("filters, selects, and goes back", async ({ page }) => {
  await page.goto(`${site}/en/`);
  await mapIdle(page);
  await expectHeadline(page, "");
  const families = page.getByRole("group", { name: english.families, exact: true });
  await families.getByRole("button").first().click();
  await expect(page).toHaveURL(/\/a\/b\/c\/en\/\?type=/);
  await expectHeadline(page, new URL(page.url()).search.slice(1));
  await page.locator('#list [data-place="kashgar"]').click();
  await expect(heading(page)).toHaveText(placeOf("kashgar").name.en);
  await expect(page).toHaveURL(/\/a\/b\/c\/en\/places\/kashgar\/\?type=/);
  await page.goBack();
  await page.goBack();
  await expectHeadline(page, "");
  await mapIdle(page);
});

for (const path of ["en/", "en", "en/index.html"].map(page => `${page}?type=education&view=list`))
  test(`${path} shows what its words ask for`, async ({ page }) => {
    await page.goto(`${site}/${path}`);
    await expectHeadline(page, "type=education");
  });

test("a place under a filter is the page of the live atlas", async ({ page, watch, context, baseURL }) => {
  await page.goto(`${site}/en/places/kashgar/?type=education&view=list`);
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  const live = watch(await context.newPage());
  await live.goto(`${baseURL}/en/places/kashgar?type=education&view=list`);
  await expect(live.locator("html")).toHaveAttribute("data-hydrated", "true");
  await expect.poll(() => said(page)).toEqual(await said(live));
  await expect(page).toHaveTitle(await live.title());
  await expect(page.locator("main")).toContainText(placeOf("kashgar").name.en);
});

test("the languages lead to each other and keep the filter", async ({ page }) => {
  await page.goto(`${site}/en/?type=education&view=list`);
  await expectHeadline(page, "type=education");
  await page.getByRole("link", { name: "简" }).click();
  await expect(page).toHaveURL(`${site}/?type=education&view=list`);
  const { records, partners } = await answerOf(page.request, "type=education");
  await expect(heading(page)).toHaveText(
    messagesOf["zh-Hans"].headline({ partners: partners.length, records }),
  );
});

test("an embed takes language and filter from its address, in a page of another site", async ({ page }) => {
  const portal = await portalOf(
    `<iframe title="Atlas" src="${site}/embed/?lang=en&type=education" width="900" height="600"></iframe>`,
  );
  try {
    await page.goto(portal.address);
    const embed = page.frameLocator("iframe");
    await expect(embed.locator("html")).toHaveAttribute("lang", "en");
    await expect(embed.locator("[data-map-state]")).toHaveAttribute("data-map-state", "idle");
    const { partners } = await answerOf(page.request, "type=education");
    await expect(embed.locator("#list [data-place]")).toHaveCount(partners.length);
    await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
      "href",
      "/a/b/c/en/?type=education",
    );
    await embed.locator('#list [data-place="kashgar"]').click();
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText(placeOf("kashgar").name.en);
  } finally {
    portal.server.close();
  }
});

test("the element of the export makes the frame", async ({ page }) => {
  const portal = await portalOf(
    `<cooperation-atlas type="education" view="list" lang="en" title="Atlas"></cooperation-atlas>
     <script async src="${site}/embed/v1/atlas.js"></script>`,
  );
  try {
    await page.goto(portal.address);
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("lang", "en");
    const { partners } = await answerOf(page.request, "type=education");
    await expect(page.frameLocator("iframe").locator("#list [data-place]")).toHaveCount(partners.length);
  } finally {
    portal.server.close();
  }
});

test("the builder says what needs the server, and its snippets lead to the export", async ({ page }) => {
  await page.goto(`${site}/en/share/?type=education&snippet=link`);
  await expect(page.locator("code")).toHaveText(`${site}/?type=education`);
  await page.goto(`${site}/en/share/?snippet=oembed`);
  await expect(page.getByText("This copy of the atlas is made of files.")).toBeVisible();
  await expect(page.locator("code")).toHaveCount(0);
});

test.describe("an address without a file", () => {
  test.use({ provoked: [/status of 404/] });

  test("gets the page for lost readers, in its language", async ({ page }) => {
    await page.goto(`${site}/en/places/nowhere/?view=list`);
    await expect(heading(page)).toHaveText(english.notFoundTitle);
    await page.getByRole("link", { name: english.notFoundHome }).click();
    await expect(page).toHaveURL(/\/a\/b\/c\/en\/(\?view=list)?$/);
  });

  test("of the default language's prefix leads to the page without it", async ({ page }) => {
    await page.goto(`${site}/zh-Hans/places/kashgar/?view=list`);
    await expect(page).toHaveURL(`${site}/places/kashgar/?view=list`);
    await expect(heading(page)).toHaveText(placeOf("kashgar").name["zh-Hans"]);
  });
});

test.describe("without scripts", () => {
  test.use({
    javaScriptEnabled: false,
    // A browser without scripts is told to fetch them all the same, and does not.
    provoked: [/^request: .*\.js csp$/],
  });

  test("pages lead to pages", async ({ page }) => {
    await page.goto(`${site}/en/`);
    await page.locator('#list [data-place="kashgar"]').click();
    await expect(page).toHaveURL(`${site}/en/places/kashgar/`);
    await expect(heading(page)).toHaveText(placeOf("kashgar").name.en);
  });
});

test("no page refers to a file that was not written", () => {
  const written = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map(path => `/a/b/c/${path}`),
  );
  const missing = new Set<string>();
  for (const path of written) {
    if (!path.endsWith(".html")) continue;
    const html = readFileSync(join(root, path), "utf8");
    for (const [, address] of html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)) {
      const file = decodeURI(address!.split(/[?#]|&#63;/)[0]!);
      if (!written.has(file.replace(/\/$/, "/index.html"))) missing.add(`${path}: ${file}`);
    }
  }
  expect([...missing]).toEqual([]);
});

test("200 random queries count as the live atlas counts, from the exported file", async ({ request }) => {
  const file = exportedFile();
  const catalogue = buildCatalogue(file);
  for (const query of fc.sample(anyQuery(file, catalogue.vocabulary), 200)) {
    const words = formatWords(formatQuery(query));
    const answer = await (await request.get(`/api/facets${words}`)).json();
    expect({ words, ...answer }).toEqual({ words, revision: file.revision, ...facets(catalogue, query) });
  }
});

test("20 random queries show what the live atlas shows", async ({ page, watch, context, baseURL }) => {
  const file = exportedFile();
  const live = watch(await context.newPage());
  await live.goto(`${baseURL}/en?view=list`);
  await page.goto(`${site}/en/?view=list`);
  for (const one of [page, live]) await expect(one.locator("html")).toHaveAttribute("data-hydrated", "true");
  for (const query of fc.sample(anyQuery(file, buildCatalogue(file).vocabulary), 20)) {
    const words = formatWords([...formatQuery(query), ["view", "list"]]);
    await live.evaluate(stepTo, `/en${words}`);
    await page.evaluate(stepTo, `/a/b/c/en/${words}`);
    const answer = await (await page.request.get(`/api/facets${formatWords(formatQuery(query))}`)).json();
    await expect(async () => {
      const [here, there] = [await said(page), await said(live)];
      expect({ words, ...here }).toEqual({ words, ...there });
      if (answer.numberMatched > 0) expect(here.headline.join()).toContain(String(answer.numberMatched));
    }).toPass({ timeout: 10_000 });
  }
});

/** Goes to an address as the browser's own back and forward do. */
function stepTo(url: string): void {
  history.pushState(null, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
}

function exportedFile(): CatalogueFile {
  const [name] = readdirSync(join(folder, "api/catalogue"));
  return JSON.parse(readFileSync(join(folder, "api/catalogue", name!), "utf8")) as CatalogueFile;
}

async function portalOf(body: string): Promise<{ address: string; server: Server }> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">${body}`;
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html));
  await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}
