import { english } from "@atlas/messages/english";
import type { Page } from "@playwright/test";
import { expect } from "./atlas-test.ts";
import { atlasServer } from "./hosts/atlas-server.ts";
import { frameHost, page as pageOf } from "./hosts/host-pages.ts";
import { test } from "./hosts/host-test.ts";

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener("message", ({ data }) => messages.push(data));
  }),
);

const messagesTo = (page: Page) =>
  page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);

const typesTo = async (page: Page) =>
  (await messagesTo(page)).map(message => (message as { type?: string }).type);

const say = (page: Page, type: string, payload: object) =>
  page.evaluate(message => document.querySelector("iframe")!.contentWindow!.postMessage(message, "*"), {
    ns: "cooperation-atlas",
    v: 1,
    type,
    payload,
  });

test("an embed tells a stranger that it is ready, and everything to a host that greets it", async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.goto(await hosts.serve(frameHost));
  await expect.poll(() => typesTo(page)).toEqual(["ready"]);
  await say(page, "hello", {});
  await expect.poll(() => typesTo(page)).toEqual(["ready", "ready", "selection", "filter", "view"]);
  expect((await messagesTo(page)).slice(0, 2)).toMatchObject([
    { ns: "cooperation-atlas", v: 1, payload: { greeted: false, origin: baseURL } },
    { ns: "cooperation-atlas", v: 1, payload: { greeted: true, origin: baseURL } },
  ]);
  await say(page, "filter", { words: "type=education" });
  await expect
    .poll(() => messagesTo(page))
    .toContainEqual(
      expect.objectContaining({
        type: "filter",
        payload: expect.objectContaining({ words: "type=education" }),
      }),
    );
});

test("the builder and its frame greet each other once", async ({ page }) => {
  await page.goto("/en/share");
  await expect.poll(() => typesTo(page)).toContain("view");
  await page.waitForTimeout(500);
  expect((await typesTo(page)).filter(type => type === "ready")).toHaveLength(2);
});

test("an embed leaves forged, oversized and unknown messages alone", async ({ page, hosts }) => {
  await page.goto(await hosts.serve(frameHost));
  const embed = page.frameLocator("iframe >> nth=0");
  await expect.poll(() => typesTo(page)).toEqual(["ready"]);
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
    // Not the page around the embed, though of the same site.
    const stranger = document.createElement("iframe");
    stranger.title = "stranger";
    stranger.srcdoc =
      '<script>parent.frames[0].postMessage({ns:"cooperation-atlas",v:1,type:"select",payload:{selected:"place:kashgar"}},"*")</script>';
    document.body.append(stranger);
  });
  await page.waitForTimeout(500);
  await expect(embed.locator("#list [data-place]")).toHaveCount(8);
  await expect(embed.getByRole("link", { name: english.openAtlas })).toHaveAttribute(
    "href",
    "/en?group=assistance-region",
  );
});

test("a page that MESSAGE_ORIGINS does not name may listen, and may not command", async ({ page, hosts }) => {
  const strict = await atlasServer({ MESSAGE_ORIGINS: "https://portal.example" });
  await page.goto(
    await hosts.serve({
      html: () =>
        pageOf(
          `<iframe title="Atlas" src="${strict.origin}/embed?lang=en&group=assistance-region" width="900" height="560"></iframe>`,
        ),
    }),
  );
  await expect.poll(() => typesTo(page)).toEqual(["ready"]);
  await say(page, "hello", {});
  await expect.poll(() => typesTo(page)).toContain("view");
  const before = await messagesTo(page);
  await say(page, "select", { selected: "place:kashgar" });
  await say(page, "filter", { words: 1 });
  await page.waitForTimeout(300);
  expect(await messagesTo(page)).toEqual(before);
  await expect(page.frameLocator("iframe").locator("#list [data-place]")).toHaveCount(8);
  await strict.stop();
});

test("the scripts of content management systems are told heights, by an embed of its own height alone", async ({
  page,
  hosts,
}) => {
  const frame = (words: string) => ({
    html: (atlas: string) =>
      pageOf(
        `<iframe title="Atlas" src="${atlas}/embed?lang=en&${words}" width="900" height="560"></iframe>`,
      ),
  });
  await page.goto(await hosts.serve(frame("height=auto&childId=atlas-1")));
  await expect.poll(async () => (await messagesTo(page)).length).toBe(4);
  const height = await page
    .frameLocator("iframe")
    .locator("#root > *")
    .evaluate(root => Math.ceil(root.getBoundingClientRect().height));
  expect((await messagesTo(page)).slice(1)).toEqual([
    { "datawrapper-height": { "cooperation-atlas": height } },
    { sentinel: "amp", type: "embed-size", height },
    `pymxPYMxatlas-1xPYMxheightxPYMx${height}`,
  ]);

  await page.goto(await hosts.serve(frame("childId=atlas-1")));
  await expect.poll(() => typesTo(page)).toEqual(["ready"]);
  await page.waitForTimeout(300);
  expect(await typesTo(page)).toEqual(["ready"]);
});
