import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apiApp } from "./api-app.ts";

const { ask } = await apiApp();

const queryAddresses = ["/api/facets", "/api/collections/programmes/items", "/api/collections/links/items"];

async function problem(path: string, init?: RequestInit) {
  const response = await ask(path, init);
  const body = await response.json();
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(body).toMatchObject({ type: "about:blank", status: response.status, instance: path.split("?")[0] });
  expect(body.title).not.toBe("");
  return { status: response.status, body, headers: response.headers };
}

describe.each(queryAddresses)("%s", address => {
  it.each(cases("queries-invalid.txt"))("refuses %j and names %s: %s", async (words, word) => {
    const { status, body } = await problem(`${address}?${words}`);
    expect(status).toBe(400);
    expect(body.words).toMatchObject([{ word }]);
    expect(body.words[0].value).not.toBe("");
    expect(body.detail).toContain(word);
  });

  it.each(cases("queries-valid.txt"))("takes %j", async words => {
    expect((await ask(`${address}?${words}`)).status).toBe(200);
  });
});

describe.each(["places", "programmes", "sites", "links"])("/api/collections/%s/items", collection => {
  it.each(cases("items-words-invalid.txt"))("refuses %j and names %j", async (words, word) => {
    const { status, body } = await problem(`/api/collections/${collection}/items?${words}`);
    expect(status).toBe(400);
    expect(body.words).toMatchObject([{ word }]);
  });

  it.each(cases("items-words-valid.txt"))("takes %j", async words => {
    expect((await ask(`/api/collections/${collection}/items?${words}`)).status).toBe(200);
  });
});

describe("what is wrong", () => {
  it("is named all at once, with what is allowed", async () => {
    const { body } = await problem("/api/collections/places/items?kind=party&limit=x&utm_source=a");
    expect(body.words.map((one: { word: string }) => one.word)).toEqual(["utm_source", "kind", "limit"]);
    expect(body.detail).toContain(
      'kind: "party" is no value of this word; allowed: programme, agreement, event.',
    );
  });

  it.each([
    "/api/decision?x=1",
    "/api/codelists?lang=en",
    "/api/collections?limit=1",
    "/api/collections/places?lang=en",
    "/api/collections/places/items/kashgar?type=education",
    "/api/facets?limit=1",
  ])("is a word the address does not know: %s", async path => {
    expect((await problem(path)).status).toBe(400);
  });

  it.each([
    "/api",
    "/api/",
    "/api/nothing",
    "/api/collections/",
    "/api/collections/roads",
    "/api/collections/roads/items",
    "/api/collections/__proto__/items",
    "/api/collections/places/items/",
    "/api/collections/places/items/atlantis",
    "/api/collections/places/items/%00",
    "/api/collections/places/items/%E0%A4%A",
    "/api/collections/programmes/items/constructor",
    "/api/collections/sites/items/kashgar-university.0",
    "/api/collections/sites/items/.1",
    "/api/collections/links/items/shenzhen",
    "/api/catalogue/000000000000.json",
    "/api/catalogue/current",
    "/assets/nothing.js",
    "/favicon.ico",
    "/basemap/cn/0/0/9.pbf",
  ])("is an address with nothing at it: %s", async path => {
    expect((await problem(path)).status).toBe(404);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("is the method %s", async method => {
    const { status, headers } = await problem("/api/collections/places/items", { method });
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  it("is that the pages have not been built", async () => {
    expect((await problem("/en/places/kashgar")).status).toBe(503);
  });
});

function cases(file: string): [string, string, string][] {
  const lines = readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8").split("\n");
  return lines.slice(1, -1).map(line => line.split("\t") as [string, string, string]);
}
