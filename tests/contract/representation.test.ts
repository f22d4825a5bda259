import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { apiApp } from "./api-app.ts";

const { ask, file } = await apiApp();

const catalogueAddress = `/api/catalogue/${file.revision}.json`;
const addresses = [
  "/api/collections",
  "/api/collections/links",
  "/api/collections/programmes/items",
  "/api/collections/programmes/items?q=kashi",
  "/api/collections/places/items/kashgar",
  "/api/facets",
  "/api/decision",
  "/api/codelists",
  catalogueAddress,
  "/oembed?url=http://atlas.test/places/kashgar",
];

const get = (path: string, headers: Record<string, string> = {}) => ask(path, { headers });

describe.each(addresses)("%s", path => {
  it("is the same bytes in every encoding, each with an ETag of its own", async () => {
    const plain = await get(path);
    const body = Buffer.from(await plain.arrayBuffer());
    const gzip = await get(path, { "accept-encoding": "gzip" });
    const brotli = await get(path, { "accept-encoding": "gzip, deflate, br, zstd" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    if (body.byteLength > 1000) {
      expect(gzip.headers.get("content-encoding")).toBe("gzip");
      expect(brotli.headers.get("content-encoding")).toBe("br");
      expect(gunzipSync(await gzip.arrayBuffer())).toEqual(body);
      expect(brotliDecompressSync(await brotli.arrayBuffer())).toEqual(body);
      const etags = [plain, gzip, brotli].map(answer => answer.headers.get("etag"));
      expect(new Set(etags).size).toBe(3);
      for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/);
    }
    for (const answer of [plain, gzip, brotli]) expect(answer.headers.get("vary")).toBe("accept-encoding");
  });

  it.each(["identity", "gzip", "br"])("answers 304 to its ETag, in %s", async encoding => {
    const first = await get(path, { "accept-encoding": encoding });
    const etag = first.headers.get("etag")!;
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await get(path, { "accept-encoding": encoding, "if-none-match": condition });
      expect([condition, again.status]).toEqual([condition, 304]);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("vary")).toBe("accept-encoding");
      expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect((await get(path, { "accept-encoding": encoding, "if-none-match": '"other"' })).status).toBe(200);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const [got, head] = [await get(path), await ask(path, { method: "HEAD" })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect([...head.headers]).toEqual([...got.headers]);
    expect(head.headers.get("content-length")).toBe(String((await got.arrayBuffer()).byteLength));
  });

  it("may be read from any page, and is only what it says", async () => {
    const { headers } = await get(path, { origin: "https://portal.example" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
  });
});

describe("caching", () => {
  it("never ends for the catalogue file, and is short for what may change", async () => {
    expect((await get(catalogueAddress)).headers.get("cache-control")).toContain("immutable");
    expect((await get("/api/facets")).headers.get("cache-control")).toBe("public, max-age=60");
  });

  it("takes words in any order and spelling for one representation", async () => {
    const one = await get("/api/facets?type=health,education&q=kashi");
    const other = await get("/api/facets?q=%20kashi&type=education,health,&from=");
    expect(one.headers.get("etag")).toBe(other.headers.get("etag"));
  });
});

describe("a preflight", () => {
  it("is answered for every address of the API", async () => {
    const answer = await ask("/api/collections/places/items", {
      method: "OPTIONS",
      headers: { origin: "https://portal.example", "access-control-request-method": "GET" },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("the catalogue file", () => {
  it("is what the catalogue of the browser is built from, small on the way", async () => {
    expect(await (await get(catalogueAddress)).json()).toEqual(JSON.parse(JSON.stringify(file)));
    const gzip = await get(catalogueAddress, { "accept-encoding": "gzip" });
    expect(Number(gzip.headers.get("content-length"))).toBeLessThan(125_000);
  });
});
