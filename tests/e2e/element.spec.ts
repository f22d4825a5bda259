import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { expect } from "./atlas-test.ts";
import { atlasServer } from "./hosts/atlas-server.ts";
import { element, goodHost, page as pageOf, script } from "./hosts/host-pages.ts";
import { type AtlasElement, heardBy, test, watchHost } from "./hosts/host-test.ts";

test.beforeEach(({ page }) => watchHost(page));

const tell = (page: Page, run: (atlas: AtlasElement) => void) =>
  page.locator("cooperation-atlas").evaluate(run as unknown as (atlas: HTMLElement) => void);

const typesHeard = async (page: Page) => (await heardBy(page)).map(([type]) => type);

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(listening => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise(closed => server.close(closed));
  return port;
}

test("follows the height of its content, obeys, and says what happens", async ({ page, hosts, baseURL }) => {
  await page.goto(await hosts.serve(goodHost));
  // Before the embed is ready: it waits.
  await tell(page, atlas => atlas.select("place:kashgar"));
  const embed = page.frameLocator("iframe");
  await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Kashgar Prefecture");
  await expect
    .poll(() => typesHeard(page))
    .toEqual(expect.arrayContaining(["ready", "filter", "view", "selection"]));
  expect(await heardBy(page)).toContainEqual([
    "selection",
    { selected: "place:kashgar", name: "Kashgar Prefecture", url: `${baseURL}/en/places/kashgar` },
  ]);

  const steps = await page.evaluate(() => history.length);
  await tell(page, atlas => {
    atlas.select(null);
    atlas.filter({ group: "assistance-region", type: "education" });
  });
  await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
    "href",
    "/en?type=education&group=assistance-region",
  );
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const content = () =>
    embed.locator("#root > *").evaluate(root => Math.ceil(root.getBoundingClientRect().height));
  await expect
    .poll(async () => (await page.locator("cooperation-atlas").boundingBox())!.height - (await content()))
    .toBeLessThan(2);

  await tell(page, atlas => atlas.fitTo("nowhere"));
  await expect
    .poll(() => heardBy(page))
    .toContainEqual(["error", { code: "bad-command", message: "fitTo: at=nowhere (unknown-value)" }]);
  expect((await typesHeard(page)).filter(type => type === "ready")).toHaveLength(1);
});

test("opens again when its attributes change, and is only renamed by its title", async ({ page, hosts }) => {
  await page.goto(await hosts.serve(goodHost));
  const embed = page.frameLocator("iframe");
  await expect(embed.locator("#list [data-place]")).toHaveCount(8);
  await page.locator("cooperation-atlas").evaluate(atlas => atlas.setAttribute("title", "Eight regions"));
  await expect(page.locator('iframe[title="Eight regions"]')).toBeVisible();
  await page.locator("cooperation-atlas").evaluate(atlas => {
    atlas.setAttribute("group", "innovation-region");
    atlas.setAttribute("lang", "zh-Hant");
  });
  await expect(embed.locator("#list [data-place]")).toHaveCount(6);
  await expect(embed.locator("html")).toHaveAttribute("lang", "zh-Hant");
});

test("tells a living embed what it is to show, and keeps its frame", async ({ page, hosts }) => {
  await page.goto(await hosts.serve(goodHost));
  await expect.poll(() => typesHeard(page)).toContain("ready");
  const frame = await page.locator("cooperation-atlas iframe").elementHandle();
  await page.locator("cooperation-atlas").evaluate(atlas => {
    atlas.setAttribute("type", "education");
    atlas.setAttribute("selected", "place:kashgar");
  });
  const embed = page.frameLocator("iframe");
  await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Kashgar Prefecture");
  await page.locator("cooperation-atlas").evaluate(atlas => atlas.removeAttribute("selected"));
  await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
    "href",
    "/en?type=education&group=assistance-region",
  );
  expect(await frame!.evaluate(before => before.isConnected)).toBe(true);
});

test("stands in a page that is opened as a file", async ({ page, baseURL }, info) => {
  const file = info.outputPath("portal.html");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pageOf(element() + script(baseURL!)));
  await page.goto(pathToFileURL(file).href);
  await tell(page, atlas => atlas.select("place:kashgar"));
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(
    "Kashgar Prefecture",
  );
});

test("moved to another place of its page, still obeys and is heard", async ({ page, hosts }) => {
  const warnings: string[] = [];
  page.on("console", message => warnings.push(message.text()));
  await page.goto(await hosts.serve(goodHost));
  await expect.poll(() => typesHeard(page)).toContain("ready");
  await page.evaluate(() => document.body.append(document.querySelector("cooperation-atlas")!));
  await page.locator("cooperation-atlas").scrollIntoViewIfNeeded();
  await tell(page, atlas => atlas.select("place:kashgar"));
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(
    "Kashgar Prefecture",
  );
  await expect
    .poll(() => heardBy(page))
    .toContainEqual(["selection", expect.objectContaining({ selected: "place:kashgar" })]);
  expect(warnings.filter(text => text.includes("postMessage"))).toEqual([]);
});

test("is the same where its script comes twice, as a script and as a module", async ({ page, hosts }) => {
  await page.goto(
    await hosts.serve({
      html: atlas =>
        pageOf(
          `${element()}${script(atlas)}${script(atlas)}<script type="module" src="${atlas}/embed/v1/atlas.js"></script>`,
        ),
    }),
  );
  await expect.poll(() => typesHeard(page)).toContain("ready");
  await expect(page.locator("cooperation-atlas iframe")).toHaveCount(1);
});

test("may be pinned by its hash", async ({ page, hosts, request }) => {
  const { src, integrity } = await (await request.get("/embed/v1/integrity.json")).json();
  const answer = await request.get(src);
  expect(answer.headers()).toMatchObject({
    "cache-control": expect.stringContaining("immutable"),
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "content-type": "text/javascript; charset=utf-8",
  });
  await page.goto(
    await hosts.serve({
      html: atlas =>
        pageOf(
          `${element()}<script async src="${atlas}${src}" integrity="${integrity}" crossorigin></script>`,
        ),
    }),
  );
  await expect.poll(() => typesHeard(page)).toContain("ready");
});

test("that knows no atlas shows its link and says so", async ({ page, hosts }) => {
  const warned = page.waitForEvent("console", message => message.type() === "warning");
  await page.goto(
    await hosts.serve({
      html: atlas => pageOf(`${element()}<script type="module">import "${atlas}/embed/v1/atlas.js"</script>`),
    }),
  );
  expect((await warned).text()).toContain("no atlas is known");
  await expect(page.getByRole("link", { name: "Open the atlas" })).toBeVisible();
  await page
    .locator("cooperation-atlas")
    .evaluate((atlas, src) => atlas.setAttribute("src", src), "http://[");
  await expect(page.locator("cooperation-atlas iframe")).toHaveCount(0);
});

test.describe("whose embed does not come", () => {
  test.use({ provoked: [/ERR_CONNECTION_REFUSED|ERR_BLOCKED_BY|Framing .* violates/] });

  /** Opens a page, lets more time pass than the element has patience for, and answers what it warns of. */
  async function wait(page: Page, address: string): Promise<string> {
    const warned = page.waitForEvent("console", message => message.text().startsWith("<cooperation-atlas>"));
    await page.clock.install();
    // A frame that never comes keeps its page from having loaded.
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("cooperation-atlas iframe").waitFor({ state: "attached" });
    await page.waitForTimeout(500);
    await page.clock.fastForward(11_000);
    return (await warned).text();
  }

  async function expectLink(page: Page): Promise<void> {
    await expect(page.getByRole("link", { name: "Open the atlas" })).toBeVisible();
    await expect(page.locator("iframe")).toBeHidden();
  }

  test("since the atlas is away, it shows its link and says why", async ({ page, hosts }) => {
    const closed = await closedPort();
    const host = {
      html: (atlas: string) => pageOf(element(`src="http://localhost:${closed}"`) + script(atlas)),
    };
    expect(await wait(page, await hosts.serve(host))).toContain("The atlas is away");
    await expectLink(page);
  });

  test("since the atlas is silent, it shows its link and says why", async ({ page, hosts }) => {
    const silent = createServer(() => {});
    await new Promise<void>(listening => silent.listen(0, "localhost", listening));
    const { port } = silent.address() as AddressInfo;
    const host = {
      html: (atlas: string) => pageOf(element(`src="http://localhost:${port}"`) + script(atlas)),
    };
    expect(await wait(page, await hosts.serve(host))).toContain("has not answered");
    await expectLink(page);
    silent.closeAllConnections();
    silent.close();
  });

  test("since the page's own policy forbids it, it shows its link and says why", async ({ page, hosts }) => {
    const address = await hosts.serve({
      html: atlas => pageOf(element() + script(atlas)),
      headers: atlas => ({
        "content-security-policy": `default-src 'none'; img-src data:; script-src ${atlas}`,
      }),
    });
    expect(await wait(page, address)).toContain("frame-src");
    await expectLink(page);
  });

  test("since the atlas does not let it in, it shows its link and says why", async ({ page, hosts }) => {
    const strict = await atlasServer({ FRAME_ANCESTORS: "https://portal.example" });
    const host = { html: () => pageOf(element() + script(strict.origin)) };
    const address = await hosts.serve(host);
    expect(await wait(page, address)).toContain(`FRAME_ANCESTORS does not name ${new URL(address).origin}`);
    await expectLink(page);
    expect(await heardBy(page)).toContainEqual([
      "error",
      { code: "no-answer", message: expect.stringContaining(`${strict.origin}/embed?`) },
    ]);
    await strict.stop();
  });
});

test.describe("whose data do not come", () => {
  test.use({ provoked: [/\/api\/catalogue|Failed to fetch|ERR_FAILED/] });

  test("shows what the server made, and says so", async ({ page, hosts }) => {
    await page.route("**/api/catalogue/**", route => route.abort());
    await page.goto(await hosts.serve(goodHost));
    await expect
      .poll(() => heardBy(page))
      .toContainEqual(["error", { code: "data-unavailable", message: english.catalogueFailed }]);
    await expect(page.frameLocator("iframe").locator("#list [data-place]")).toHaveCount(8);
    await expect(page.locator("iframe")).toBeVisible();
  });
});

test("ignores a frame and a page that pretend to be the atlas, and wrong heights", async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.goto(await hosts.serve(goodHost));
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
  await page
    .frames()
    .find(frame => frame.url().startsWith(`${baseURL}/embed`))!
    .evaluate(() => {
      const say = (message: object) =>
        parent.postMessage({ ns: "cooperation-atlas", v: 1, type: "resize", ...message }, "*");
      for (const height of [0, -1, "5000", null, Number.NaN, 1e9]) say({ payload: { height } });
      say({ v: 2, payload: { height: 5000 } });
      say({ ns: "other", payload: { height: 5000 } });
      say({ payload: null });
      say({ type: "navigate", payload: { url: "https://example.org" } });
      parent.postMessage("x".repeat(5_000_000), "*");
    });
  await page.waitForTimeout(500);
  expect((await atlas.boundingBox())!.height).toBe(before);
});

test("whose frame has gone to a stranger's page no longer listens to it", async ({
  page,
  hosts,
  baseURL,
}) => {
  const stranger = await hosts.serve({
    html: () =>
      pageOf(`<p>A stranger</p><script>
        for (const type of ["ready", "resize", "selection", "error"])
          parent.postMessage({ ns: "cooperation-atlas", v: 1, type, payload: { height: 5000 } }, "*");
      </script>`),
  });
  await page.goto(await hosts.serve(goodHost));
  await expect.poll(() => typesHeard(page)).toContain("view");
  const before = await heardBy(page);
  const frame = page.frames().find(each => each.url().startsWith(`${baseURL}/embed`))!;
  await frame.evaluate(address => location.assign(address), stranger);
  await expect(page.frameLocator("iframe").getByText("A stranger")).toBeVisible();
  await page.waitForTimeout(300);
  expect(await heardBy(page)).toEqual(before);
});
