import { parseConfig } from "@atlas/api/config";
import { languages } from "@atlas/core/language";
import { describe, expect, it } from "vitest";
import { apiApp, origin } from "./api-app.ts";

const { ask, catalogue } = await apiApp();

const oembed = (url: string, more = "") => ask(`/oembed?url=${encodeURIComponent(url)}${more}`);

async function answer(path: string, more = "") {
  const response = await oembed(origin + path, more);
  expect(response.status).toBe(200);
  return response.json();
}

describe("a page of ours", () => {
  it("is answered as an iframe of the same view and nothing else", async () => {
    const response = await oembed(`${origin}/en/places/kashgar?type=education,talent&at=china`);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      version: "1.0",
      type: "rich",
      provider_name: "Cooperation Atlas",
      provider_url: `${origin}/en`,
      title: "Kashgar Prefecture · Cooperation Atlas",
      language: "en",
      html:
        `<iframe src="${origin}/embed?type=education,talent&amp;selected=place:kashgar&amp;at=china&amp;lang=en" ` +
        'title="Kashgar Prefecture · Cooperation Atlas" width="720" height="560" loading="lazy" allow="fullscreen" ' +
        'referrerpolicy="strict-origin-when-cross-origin" ' +
        'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
      width: 720,
      height: 560,
      thumbnail_url: `${origin}/map.png?type=education,talent&selected=place:kashgar&at=china&lang=en&width=1200&height=630`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86400,
    });
  });

  it.each([
    ["/", "/embed"],
    ["", "/embed"],
    ["/en", "/embed?lang=en"],
    ["/zh-Hans/places/kashgar", "/embed?selected=place:kashgar"],
    ["/zh-Hant/?q=%E5%96%80%E4%BB%80", "/embed?q=%E5%96%80%E4%BB%80&lang=zh-Hant"],
    ["/programmes/kashgar-shenzhen-city", "/embed?selected=programme:kashgar-shenzhen-city"],
    ["/?compare=beijing,kashgar&theme=dark", "/embed?compare=beijing,kashgar&theme=dark"],
    [
      "/embed?selected=place:baise&ui=none&accent=2b4c7e&height=auto",
      "/embed?selected=place:baise&ui=none&accent=2b4c7e",
    ],
    ["/en/embed?type=education", "/embed?type=education&lang=en"],
    [
      "/en/share?group=assistance-region&lang=zh-Hant&snippet=iframe",
      "/embed?group=assistance-region&lang=zh-Hant",
    ],
    ["/?type=education,party&utm_source=x#map", "/embed?type=education"],
  ])("%s leads to %s", async (page, embed) => {
    const { html } = await answer(page);
    expect(/ src="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&")).toBe(origin + embed);
  });

  it("is the same with http and https", async () => {
    const response = await oembed("https://atlas.test/places/kashgar");
    expect((await response.json()).html).toContain(` src="${origin}/embed?selected=place:kashgar"`);
  });

  it.each(languages)("is named in its language: %s", async language => {
    const prefix = language === "zh-Hans" ? "" : `/${language}`;
    const place = await answer(`${prefix}/places/kashgar`);
    const atlas = catalogue.atlas.title[language];
    expect(place.title).toBe(`${catalogue.placesById.get("kashgar")!.name[language]} · ${atlas}`);
    expect([place.provider_name, place.language]).toEqual([atlas, language]);
    const filtered = await answer(`${prefix || "/"}?type=education`);
    expect(filtered.title).toMatch(/\d/);
    expect(filtered.html).toContain(`title="${filtered.title}"`);
  });
});

describe("the size", () => {
  it.each([
    ["/", "", [720, 560]],
    ["/", "&maxwidth=600", [600, 560]],
    ["/", "&maxwidth=600&maxheight=300", [600, 300]],
    ["/", "&maxwidth=1000", [1000, 560]],
    ["/", "&maxwidth=5000&maxheight=5000", [1200, 560]],
    ["/", "&maxwidth=120&maxheight=90", [200, 200]],
    ["/share?size=400x300", "", [400, 300]],
    ["/share?size=800x600", "&maxwidth=640&maxheight=480", [640, 480]],
    ["/share?size=16:9", "&maxwidth=640", [640, 360]],
  ])("of %s with %j is %j", async (page, more, [width, height]) => {
    const body = await answer(page, more);
    expect([body.width, body.height]).toEqual([width, height]);
    expect(body.html).toContain(` width="${width}" height="${height}" `);
  });
});

describe("the picture", () => {
  it.each([
    ["", [1200, 630]],
    ["&maxwidth=600", [600, 315]],
    ["&maxheight=300", [571, 300]],
    ["&maxwidth=100", [200, 200]],
  ])("with %j is %j large", async (more, [width, height]) => {
    const body = await answer("/", more);
    expect([body.thumbnail_width, body.thumbnail_height]).toEqual([width, height]);
    expect(body.thumbnail_url).toBe(`${origin}/map.png?width=${width}&height=${height}`);
  });

  it("of any view has an address that the map's pictures know", async () => {
    const page =
      "/en?type=education&compare=beijing,kashgar&view=map&at=world&list=table&sort=date&by=type&offset=10&theme=contrast";
    const { thumbnail_url: url } = await answer(page, "&maxwidth=400");
    // As SVG, which takes the same words and needs no fonts that were built.
    const picture = await ask(url.slice(origin.length).replace("map.png", "map.svg"));
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  });
});

describe("an address that is not ours, or leads nowhere", () => {
  it.each([
    "https://example.org/places/kashgar",
    `${origin}:8080/`,
    `${origin}.example.org/`,
    `http://example.org/${origin}/`,
    "http://atlas.test@example.org/places/kashgar",
    "http://atlas.test%2eexample.org/",
    `${origin}/places/atlantis`,
    `${origin}/nowhere`,
    `${origin}/api/facets`,
    `${origin}/share/docs`,
    `${origin}/places/kashgar/../../nowhere`,
    `${origin}/places/%3Cscript%3E`,
  ])("is not found: %s", async url => {
    const response = await oembed(url);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("words that cannot be used", () => {
  it.each([
    ["", "url", ""],
    ["url=", "url", ""],
    ["url=places/kashgar", "url", "places/kashgar"],
    ["url=javascript:alert(1)", "url", "javascript:alert(1)"],
    ["url=http://", "url", "http://"],
    [`url=${origin}/&url=${origin}/en`, "url", `${origin}/ ${origin}/en`],
    [`url=${origin}/&maxwidth=wide`, "maxwidth", "wide"],
    [`url=${origin}/&maxwidth=0`, "maxwidth", "0"],
    [`url=${origin}/&maxheight=-1`, "maxheight", "-1"],
    [`url=${origin}/&format=yaml`, "format", "yaml"],
  ])("%j names %s with its value and the cure", async (words, word, value) => {
    const response = await ask(`/oembed?${words}`);
    expect(response.status).toBe(400);
    const body = await response.json();
    expect(body.words).toMatchObject([{ word, value }]);
    expect(body.words[0].detail).not.toBe("");
  });

  it("is answered 501 where XML is asked for", async () => {
    expect((await oembed(`${origin}/`, "&format=xml")).status).toBe(501);
    expect((await oembed(`${origin}/`, "&format=json")).status).toBe(200);
  });

  it("leaves words of hosts alone", async () => {
    expect((await oembed(`${origin}/`, "&dnt=1&_=1700000000")).status).toBe(200);
  });
});

describe("what was asked never reaches the host's page as it stands", () => {
  it.each([
    '/?q="><script>alert(1)</script>',
    "/?q='%20onload=alert(1)",
    '/embed?accent="><b>&selected="><i>',
    '/places/kashgar?"><script>=1',
  ])("%s", async path => {
    const { html } = await answer(path);
    expect(html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
    const names = [...html.matchAll(/ ([a-z]+)="[^"]*"/g)].map(([, name]) => name);
    expect(names.join(" ")).toBe("src title width height loading allow referrerpolicy sandbox");
  });
});

describe("under a site's address", () => {
  const site = "https://example.org/maps/atlas";

  it("takes the public address of a page and that of the request, and answers with the public one", async () => {
    const { ask } = await apiApp({ config: parseConfig({ PUBLIC_URL: site, DEFAULT_LANGUAGE: "en" }) });
    for (const page of [`${site}/places/kashgar`, `${origin}/places/kashgar`]) {
      const body = await (await ask(`/oembed?url=${encodeURIComponent(page)}`)).json();
      expect(body.html).toContain(` src="${site}/embed?selected=place:kashgar"`);
      expect(body.provider_url).toBe(`${site}/`);
    }
    for (const page of ["https://example.org/places/kashgar", "https://example.org/maps/atlas2/"])
      expect((await ask(`/oembed?url=${encodeURIComponent(page)}`)).status).toBe(404);
  });
});
