import { createHash } from "node:crypto";
import { parseConfig } from "@atlas/api/config";
import { loadWebRoom } from "@atlas/api/web-room";
import { languages } from "@atlas/core/language";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { apiApp } from "./api-app.ts";

// The tests of pages run on what was built, and so do these: tiles and fonts are files of the build.
const web = await loadWebRoom(new URL("../../apps/web/dist/", import.meta.url));
const { ask, catalogue } = await apiApp({ web });

interface Picture {
  readonly elements: ReadonlySet<string>;
  /** Values of all attributes that lead somewhere. */
  readonly references: readonly string[];
  readonly texts: readonly string[];
  readonly root: Readonly<Record<string, string>>;
}

/** Reads a picture strictly; throws where it is no XML. */
function read(svg: string): Picture {
  const parser = new SaxesParser();
  const elements = new Set<string>();
  const references: string[] = [];
  const texts: string[] = [];
  let root: Record<string, string> | null = null;
  parser.on("error", error => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements.add(name);
    root ??= attributes as Record<string, string>;
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
      if (/href|src/i.test(key)) references.push(value);
      references.push(...[...value.matchAll(/url\(([^)]*)\)/g)].map(([, target]) => target!));
      expect(key).not.toMatch(/^on|^style$/i);
    }
  });
  parser.on("text", text => {
    if (text.trim() !== "") texts.push(text);
  });
  parser.write(svg).close();
  return { elements, references, texts, root: root! };
}

const picture = async (words: string) => {
  const answer = await ask(`/map.svg?${words}`);
  expect(answer.status).toBe(200);
  const svg = await answer.text();
  return { answer, svg, ...read(svg) };
};

describe("/map.svg", () => {
  it("is a picture with a name and a description, for any page", async () => {
    const { answer, root, svg } = await picture("lang=en");
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(root).toMatchObject({
      width: "1200",
      height: "630",
      viewBox: "0 0 1200 630",
      role: "img",
      lang: "en",
    });
    const [titleId, descId] = root["aria-labelledby"]!.split(" ");
    const told = (id: string) => new RegExp(`id="${id}">([^<]*)<`).exec(svg)?.[1];
    expect(told(titleId!)).toMatch(
      /^Cooperation Atlas: \d+ records in 28 places, most in Hong Kong \(\d+\)$/,
    );
    expect(told(descId!)).toContain("Kashgar 1");
  });

  it.each(["", "at=world", "at=bay-area", "width=600&height=400", "width=390&height=600&theme=dark"])(
    "leads nowhere, runs nothing, and stays below 250 kB: %s",
    async words => {
      const { elements, references, svg } = await picture(words);
      for (const reference of references) expect(reference).toMatch(/^#/);
      for (const name of ["script", "style", "foreignObject", "image", "a", "animate"])
        expect(elements).not.toContain(name);
      expect(svg.length).toBeLessThan(250_000);
    },
  );

  it.each(languages)("names every partner, its count and whose map it is: %s", async language => {
    const { texts } = await picture(`lang=${language}`);
    for (const { place, programmes } of counts()) {
      const { shortName } = catalogue.placesById.get(place)!;
      expect([shortName[language], texts.includes(shortName[language])]).toEqual([shortName[language], true]);
      expect(texts).toContain(String(programmes));
    }
    expect(texts.join(" ")).toContain("Natural Earth");
  });

  it("prints the review number and the further attribution of its operator", async () => {
    const config = parseConfig({ MAP_REVIEW_NUMBER: "GS(2026)1234号", MAP_ATTRIBUTION: "<b>示例 & Co</b>" });
    const { ask } = await apiApp({ web, config });
    const { texts } = read(await (await ask("/map.svg?ui=none")).text());
    expect(texts.join(" ")).toContain("GS(2026)1234号");
    expect(texts.join(" ")).not.toContain("示意图");
    expect(texts.join("")).toContain("<b>示例 & Co</b>");
  });

  it("keeps its attribution whatever else is left out", async () => {
    const { texts } = await picture("ui=none&lang=en&width=200&height=200");
    expect(texts.join(" ")).toContain("Schematic map");
    expect(texts).not.toContain("Cooperation Atlas");
  });

  it("draws what it shows apart: languages, themes, views, queries, sizes", async () => {
    const asked = ["", "lang=en", "theme=dark", "at=world", "at=6/31/121", "type=education", "width=900"];
    const svgs = await Promise.all(asked.map(async words => (await picture(words)).svg));
    expect(new Set(svgs.map(svg => createHash("sha256").update(svg).digest("hex"))).size).toBe(asked.length);
  });

  it("stands without tiles where no base map is wanted", async () => {
    const { ask } = await apiApp({ web, config: parseConfig({ BASEMAP: "none" }) });
    const svg = await (await ask("/map.svg")).text();
    expect(read(svg).texts).toContain("喀什");
    expect(svg.length).toBeLessThan((await picture("")).svg.length);
  });

  it("is XML whatever was looked for", async () => {
    const { texts } = await picture(`q=${encodeURIComponent(`</text><script>alert(1)</script>"'&`)}`);
    expect(texts.join(" ")).toContain("<script>");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async q => {
        const answer = await ask(`/map.svg?width=400&height=300&q=${encodeURIComponent(q)}`);
        if (answer.status === 200) read(await answer.text());
        else expect(answer.status).toBe(400);
      }),
      { numRuns: 60 },
    );
  });
});

describe("/map.png", () => {
  const sizeOf = async (words: string) => {
    const answer = await ask(`/map.png?${words}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  it("is the same picture as an image, in as many pixels as asked", async () => {
    expect(await sizeOf("")).toEqual([1200, 630]);
    expect(await sizeOf("width=300&height=200&scale=3")).toEqual([900, 600]);
  });

  it("says that too many are asked at once, and when to come again", async () => {
    const { ask } = await apiApp({ web });
    const many = Array.from({ length: 14 }, (_, index) => ask(`/map.png?width=${300 + index}&height=200`));
    const answers = await Promise.all(many);
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses).toContain(503);
    expect(answers.find(({ status }) => status === 503)!.headers.get("retry-after")).toBe("5");
    expect((await ask("/map.png?width=313&height=200")).status).toBe(200);
  });

  it("says so where the fonts have not been built", async () => {
    const { ask } = await apiApp();
    expect((await ask("/map.png")).status).toBe(503);
    expect((await ask("/map.svg")).status).toBe(200);
  });
});

describe.each(["svg", "png"])("words of /map.%s", kind => {
  it.each([
    ["width=99", "width"],
    ["width=4001", "width"],
    ["height=auto", "height"],
    ["height=1e3", "height"],
    ["width=400&width=500", "width"],
    ["at=moon", "at"],
    ["at=3/95/0", "at"],
    ["theme=pink", "theme"],
    ["lang=fr", "lang"],
    ["selected=place:atlantis", "selected"],
    ["selected=shenzhen", "selected"],
    ["type=party", "type"],
    ["from=2020&to=2010", "from"],
    ["ui=everything", "ui"],
    ["utm_source=x", "utm_source"],
    ["theme=dark&theme=light", "theme"],
    ["scale=4", "scale"],
  ])("%s is refused and named", async (words, word) => {
    const answer = await ask(`/map.${kind}?${words}`);
    const body = await answer.json();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(body.words.map((one: { word: string }) => one.word)).toContain(word);
  });

  it("in any order and spelling ask for one picture, with one strong ETag", async () => {
    const one = await ask(`/map.${kind}?type=health,education&width=400&height=300&lang=en`);
    const other = await ask(
      `/map.${kind}?lang=en&height=0300&width=400&type=education,health,&q=&theme=light`,
    );
    expect(one.headers.get("etag")).toMatch(/^"[\w-]+"$/);
    expect(other.headers.get("etag")).toBe(one.headers.get("etag"));
    const again = await ask(`/map.${kind}?type=health,education&width=400&height=300&lang=en`, {
      headers: { "if-none-match": one.headers.get("etag")! },
    });
    expect(again.status).toBe(304);
  });
});

it("an image of more pixels than memory should hold is refused", async () => {
  expect((await ask("/map.png?width=4000&height=4000&scale=3")).status).toBe(400);
});

function counts() {
  const partners = catalogue.places.filter(({ group }) => group !== "home");
  return partners.map(({ id }) => ({
    place: id,
    programmes: catalogue.programmes.filter(({ places }) => places.includes(id)).length,
  }));
}
