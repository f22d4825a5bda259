import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CatalogueFile } from "@atlas/catalogue/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportStatic } from "./static.ts";

const GEODATA_DIR = fileURLToPath(new URL("../../../../geodata", import.meta.url));

const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  exportStatic(words, { GEODATA_DIR, ...environment });

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-static-"));
});
afterAll(() => rm(root, { recursive: true }));

const out = () => join(root, "site");

describe("atlas static refuses, and says how to go on,", () => {
  it.each([
    [[], {}, 2, "--out is missing"],
    [["type=nonsense"], {}, 2, 'type: "nonsense" is no value of this word; allowed: industry'],
    [["colour=red"], {}, 2, 'colour: "red" is asked by a word this address does not know'],
    [["education"], {}, 2, '"education" is no query word; write word=value'],
    [["from=2020", "to=2010"], {}, 2, "runs backwards"],
    [["q=nothing at all is called so"], {}, 2, "No programme is found by"],
    [["--bass", "/a"], {}, 2, "--bass"],
    [["--base", "/a b"], {}, 2, '--base "/a b" is no path of a site'],
    [["--base", "/../a"], {}, 2, "is no path of a site"],
    [["--base", "/a"], { PUBLIC_URL: "https://example.org/b" }, 2, "is not the path of PUBLIC_URL"],
    [[], { WORLDVIEW: "moon" }, 1, 'WORLDVIEW "moon"'],
  ] as const)("%j with %j", async (words, environment, exitCode, text) => {
    const isWithoutOut = words.length === 0 && exitCode === 2;
    const answer = await run(isWithoutOut ? words : ["--out", out(), ...words], environment);
    expect(answer).toMatchObject({ exitCode, text: expect.stringContaining(text) });
    expect(await readdir(root)).toEqual([]);
  });
});

describe("atlas static with a query", () => {
  it("holds just the programmes it finds, with all places, for the path it is given", async () => {
    const { text, exitCode } = await run(
      ["--out", out(), "--base", "a/b/", "place=kashgar", "type=education"],
      {
        PUBLIC_URL: "https://example.org",
        BASEMAP: "none",
      },
    );
    expect(text).toContain("https://example.org/a/b/");
    expect(exitCode).toBe(0);
    const read = (path: string) => readFile(join(out(), path), "utf8");
    const [name] = await readdir(join(out(), "api/catalogue"));
    const { records } = JSON.parse(await read(`api/catalogue/${name}`)) as CatalogueFile;
    expect(records.places).toHaveLength(29);
    expect(records.programmes.length).toBeGreaterThan(0);
    for (const { places, type } of records.programmes) {
      expect(places).toContain("kashgar");
      expect(type).toBe("education");
    }
    expect((await readdir(join(out(), "programmes"))).sort()).toEqual(
      records.programmes.map(({ id }) => id).sort(),
    );

    const html = await read("en/index.html");
    expect(html).toContain(`${records.programmes.length} records`);
    expect(html).toContain('<link rel="canonical" href="https://example.org/a/b/en/">');
    expect(html).toContain('href="/a/b/en/places/kashgar/"');
    expect(html).toContain("default-src 'none'; script-src 'self'");
    expect(html).not.toContain("frame-ancestors");
    expect(await read("404.html")).toContain("noindex");
    expect(await read("README.txt")).toContain("frame-ancestors *");

    await writeFile(join(out(), "own.txt"), "kept");
    expect(await run(["--out", out()])).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining("own.txt"),
    });
  }, 60_000);
});
