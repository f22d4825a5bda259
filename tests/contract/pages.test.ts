import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseConfig } from "@atlas/api/config";
import type { PageRequest, WebRoom } from "@atlas/api/web-room";
import { afterAll, describe, expect, it } from "vitest";
import { apiApp } from "./api-app.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-web-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(path: string, content: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

file("assets/app-1a2b.js", `console.log(${"1,".repeat(1000)}1)`);
file("assets/.secret", "hidden");
file("index.html", "not served");
file("favicon.svg", "<svg/>");
file("basemap/cn/0/0/0.pbf", "tile");
file("basemap/cn/2/3/1.pbf", "tile");

const asked: PageRequest[] = [];
const web: WebRoom = {
  assetsFolder: folder,
  renderPage(request) {
    asked.push(request);
    if (request.url === "/broken") throw new Error("secret detail of the inside");
    if (request.url === "/zh-Hans/") return { status: 308, headers: { location: "/" }, body: "" };
    const status = request.url.startsWith("/nowhere") ? 404 : 200;
    return {
      status,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: `<p>${"x".repeat(2000)}</p>`,
    };
  },
};

const config = parseConfig({
  FRAME_ANCESTORS: "https://*.gov.cn 'self'",
  CONTACT_URL: "mailto:a@example.org",
});
const { ask } = await apiApp({ web, config });

describe("pages", () => {
  it("hand the web room the address as asked and the settings", async () => {
    const answer = await ask("/en/places/kashgar?type=education&utm_source=x");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(asked[asked.length - 1]).toMatchObject({
      url: "/en/places/kashgar?type=education&utm_source=x",
      settings: {
        defaultLanguage: "zh-Hans",
        publicUrl: "http://atlas.test",
        basePath: "",
        exported: false,
        contact: "mailto:a@example.org",
        basemap: "builtin",
        worldview: "cn",
        reviewNumber: null,
        mapAttribution: null,
      },
    });
  });

  it("stand under the path of PUBLIC_URL, which a proxy takes off again", async () => {
    const site = "https://example.org/maps/atlas";
    const { ask } = await apiApp({ web, config: parseConfig({ PUBLIC_URL: site }) });
    await ask("/en");
    expect(asked[asked.length - 1]).toMatchObject({
      url: "/en",
      settings: { publicUrl: site, basePath: "/maps/atlas" },
    });
  });

  it("are compressed, tagged and revalidated", async () => {
    const first = await ask("/", { headers: { "accept-encoding": "gzip" } });
    expect(first.headers.get("content-encoding")).toBe("gzip");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag")!;
    const again = await ask("/", { headers: { "accept-encoding": "gzip", "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
  });

  it("keep the status and headers the web room gives", async () => {
    expect((await ask("/nowhere", { headers: { "if-none-match": "*" } })).status).toBe(404);
    const redirect = await ask("/zh-Hans/");
    expect([redirect.status, redirect.headers.get("location")]).toEqual([308, "/"]);
    expect((await ask(`/?q=${"a".repeat(3000)}`)).status).toBe(200);
  });

  it("tell nothing of the inside when rendering fails", async () => {
    const error = console.error;
    const logged: unknown[] = [];
    console.error = (...values) => logged.push(...values);
    const answer = await ask("/broken");
    console.error = error;
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|Error:|\.ts/);
    expect(String(logged[0])).toContain("secret detail");
  });

  it.each(["/", "/en/", "/programmes/embed/x", "/embedded"])("%s may be framed by nobody", async path => {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'$/);
    expect(headers.get("x-frame-options")).toBe("DENY");
  });

  it.each(["/embed", "/en/embed?type=education"])("%s may be framed as configured", async path => {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors https:\/\/\*\.gov\.cn 'self'$/);
    expect(headers.get("x-frame-options")).toBeNull();
  });

  it("allow scripts from here only, and no evaluation", async () => {
    const policy = (await ask("/")).headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe-|blob:/);
    expect((await ask("/embed")).headers.get("content-security-policy")).not.toMatch(/unsafe-|blob:/);
  });
});

describe("files", () => {
  it("never change under a name with a hash", async () => {
    const script = await ask("/assets/app-1a2b.js", { headers: { "accept-encoding": "br" } });
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("content-encoding")).toBe("br");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("are revalidated under other names", async () => {
    const icon = await ask("/favicon.svg");
    expect(icon.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(
      (await ask("/favicon.svg", { headers: { "if-none-match": icon.headers.get("etag")! } })).status,
    ).toBe(304);
  });

  it.each([
    "/assets/.secret",
    "/index.html",
    "/assets/",
    "/assets/..%2findex.html",
    "/assets/app-1a2b.js/",
    "/assets\\app-1a2b.js%00.js",
  ])("off the list reach no disk: %s", async path => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe("tiles", () => {
  it("are answered as they are, empty ones without a body", async () => {
    const tile = await ask("/basemap/cn/2/3/1.pbf");
    expect([tile.status, await tile.text()]).toEqual([200, "tile"]);
    expect(tile.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    const empty = await ask("/basemap/cn/2/0/0.pbf");
    expect([empty.status, await empty.text()]).toEqual([204, ""]);
  });

  it.each([
    "/basemap/cn/3/0/0.pbf",
    "/basemap/cn/2/4/0.pbf",
    "/basemap/xx/0/0/0.pbf",
    "/basemap/cn/2/-1/0.pbf",
  ])("outside what there is are not there: %s", async path => {
    expect((await ask(path)).status).toBe(404);
  });
});
