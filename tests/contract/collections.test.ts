import { formatWords } from "@atlas/core/address";
import { emptyQuery, formatQuery } from "@atlas/core/query";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiApp, origin } from "./api-app.ts";
import { geojsonProblems } from "./geojson-check.ts";
import { Oracle } from "./oracle.ts";
import { anyQuery } from "./random-queries.ts";

const { ask, file, catalogue } = await apiApp();
const oracle = new Oracle(file);
const queries = anyQuery(file, catalogue.vocabulary);
const collections = ["places", "programmes", "sites", "links"];

interface Features {
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly links: readonly { rel: string; href: string }[];
  readonly features: readonly {
    id: string;
    geometry: { type: string };
    properties: Record<string, unknown>;
  }[];
}

async function items(collection: string, words = ""): Promise<Features> {
  const response = await ask(`/api/collections/${collection}/items?limit=10000${words && `&${words}`}`);
  expect([words, response.status]).toEqual([words, 200]);
  expect(response.headers.get("content-type")).toBe("application/geo+json");
  return (await response.json()) as Features;
}

const ids = ({ features }: Pick<Features, "features">) => features.map(feature => feature.id);

describe.each(collections)("the collection %s", collection => {
  it("is GeoJSON as RFC 7946 says", async () => {
    expect(geojsonProblems((await items(collection)) as never)).toEqual([]);
  });

  it("has the same properties, each of one type or null, in every feature", async () => {
    const { features } = await items(collection);
    const types = new Map<string, Set<string>>();
    for (const { properties } of features) {
      expect(Object.keys(properties)).toEqual(Object.keys(features[0]!.properties));
      for (const [property, value] of Object.entries(properties)) {
        expect(property).toMatch(/^[a-z][a-z0-9_]*$/);
        if (value === null) continue;
        const known = types.get(property) ?? new Set();
        types.set(property, known.add(Array.isArray(value) ? "array" : typeof value));
        if (Array.isArray(value)) expect(value.every(one => typeof one === "string")).toBe(true);
      }
    }
    for (const [property, kinds] of types) expect([property, kinds.size]).toEqual([property, 1]);
    expect([...types.values()].flatMap(kinds => [...kinds])).not.toContain("object");
  });

  it("gives each feature alone as it stands among all", async () => {
    const { features } = await items(collection, "lang=en");
    for (const feature of features.slice(0, 30)) {
      const response = await ask(`/api/collections/${collection}/items/${feature.id}?lang=en`);
      const { links, ...alone } = await response.json();
      expect(alone).toEqual(feature);
      expect(geojsonProblems(alone)).toEqual([]);
      expect(links.map((link: { rel: string }) => link.rel)).toEqual(["self", "collection"]);
    }
  });

  it("pages through everything by its next links, and back by prev", async () => {
    const all = ids(await items(collection));
    const seen: string[] = [];
    let url: string | undefined = `${origin}/api/collections/${collection}/items?limit=13&lang=en`;
    let last = "";
    while (url) {
      last = url;
      const page: Features = await (await ask(url.slice(origin.length))).json();
      expect(page.numberMatched).toBe(all.length);
      expect(page.numberReturned).toBe(page.features.length);
      seen.push(...ids(page));
      url = page.links.find(link => link.rel === "next")?.href;
      if (url) expect(url).toContain("lang=en&limit=13&offset=");
    }
    expect(seen).toEqual(all);
    const end: Features = await (await ask(last.slice(origin.length))).json();
    expect(end.links.find(link => link.rel === "prev")?.href).toContain("limit=13");
  });
});

describe("what the collections hold", () => {
  it("is every place, programme, site and link", async () => {
    expect(ids(await items("places"))).toEqual(file.records.places.map(place => place.id));
    expect(ids(await items("places"))).toHaveLength(29);
    expect((await items("programmes")).numberMatched).toBe(209);
    expect((await items("sites")).numberMatched).toBe(247);
    expect(ids(await items("links"))).toEqual(catalogue.vocabulary.place);
    expect(ids(await items("links"))).toHaveLength(28);
  });

  it("is, for any query, what the design says", async () => {
    await fc.assert(
      fc.asyncProperty(queries, async query => {
        const words = formatWords(formatQuery(query)).slice(1);
        const found = oracle.find(query);
        expect(ids(await items("programmes", words))).toEqual(found.map(programme => programme.id));
        expect(ids(await items("sites", words))).toEqual(
          found.flatMap(({ id, sites }) => sites.map((_, i) => `${id}.${i + 1}`)),
        );
        const links = await items("links", words);
        expect(links.features).toHaveLength(28);
        for (const { id, properties } of links.features) {
          const here = oracle.inPlace(query, id);
          expect(properties).toMatchObject({ place: id, programmes: here.length });
          for (const type of catalogue.vocabulary.type)
            expect(properties[`type_${type}`]).toBe(here.filter(programme => programme.type === type).length);
        }
        if (words === "") return;
        const places = catalogue.vocabulary.place.filter(id => {
          const { group } = catalogue.placesById.get(id)!;
          const asked = (values: readonly string[], own: string) =>
            values.length === 0 || values.includes(own);
          return asked(query.place, id) && asked(query.group, group) && oracle.inPlace(query, id).length > 0;
        });
        expect(ids(await items("places", words))).toEqual(places);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("says name, title and summary in the language asked for", async () => {
    const kashgar = async (lang: string) =>
      (await items("places", `place=kashgar${lang}`)).features[0]!.properties.name;
    expect(await kashgar("")).toBe("喀什地区");
    expect(await kashgar("&lang=zh-Hant")).toBe("喀什地區");
    expect(await kashgar("&lang=en")).toBe("Kashgar Prefecture");
  });

  it("counts home as 0, without a query only", async () => {
    const { features } = await items("places");
    expect(features.find(feature => feature.id === "shenzhen")!.properties.programmes).toBe(0);
    expect(ids(await items("places", "from=1900"))).not.toContain("shenzhen");
    expect(ids(await items("places", "datetime=1900-01-01/.."))).not.toContain("shenzhen");
  });
});

describe("bbox", () => {
  it.each([
    ["places", "-123,37,-121,38", ["silicon-valley"]],
    // Inside the outline of Kashgar, far from all its corners.
    ["places", "76.5,38.4,76.6,38.5", ["kashgar"]],
    ["places", "0,-80,10,-70", []],
    ["links", "170,40,-170,60", ["silicon-valley"]],
    ["links", "-180,-90,-130,90", ["silicon-valley", "boston"]],
    ["links", "0,-10,1,-9", []],
  ])("selects %s in %s by their own geometry", async (collection, box, expected) => {
    const found = ids(await items(collection, `bbox=${box}`));
    for (const id of expected) expect(found).toContain(id);
    if (expected.length < 2) expect(found).toEqual(expected);
  });

  it("selects sites and programmes by their points, also across the antimeridian", async () => {
    const western = file.records.programmes.filter(one => one.sites.some(({ point }) => point[0] < -100));
    expect(western.length).toBeGreaterThan(0);
    const found = ids(await items("programmes", "bbox=150,-90,-100,90"));
    expect(found.sort()).toEqual(western.map(one => one.id).sort());
    const sites = await items("sites", "bbox=-180,-90,-100,90");
    expect(sites.features.every(site => site.geometry.type === "Point")).toBe(true);
    expect(sites.numberMatched).toBe(
      western.flatMap(one => one.sites.filter(({ point }) => point[0] < -100)).length,
    );
  });

  it("leaves counts alone", async () => {
    const [link] = (await items("links", "bbox=170,40,-170,60")).features;
    expect(link!.properties.programmes).toBe(oracle.inPlace(emptyQuery, "silicon-valley").length);
  });
});

describe("datetime", () => {
  it("finds what from and to find for whole years", async () => {
    const byYears = ids(await items("programmes", "from=2018&to=2019"));
    expect(ids(await items("programmes", "datetime=2018-01-01/2019-12-31"))).toEqual(byYears);
    expect(ids(await items("places", "datetime=2018-01-01/2019-12-31"))).toEqual(
      ids(await items("places", "from=2018&to=2019")),
    );
  });

  it("is exact to the day, and lets the undated match", async () => {
    const day = file.records.programmes.find(({ start, end }) => start?.length === 10 && end === null)!;
    const before = new Date(`${day.start}T00:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    expect(ids(await items("programmes", `datetime=${day.start}`))).toContain(day.id);
    const dayBefore = ids(await items("programmes", `datetime=../${before.toISOString().slice(0, 10)}`));
    expect(dayBefore).not.toContain(day.id);
    expect(dayBefore.length).toBeGreaterThanOrEqual(77);
  });
});

describe("limit", () => {
  it("is 100 where none is asked, and clamped, never refused, where it is too great", async () => {
    const page: Features = await (await ask("/api/collections/programmes/items")).json();
    expect([page.numberReturned, page.numberMatched]).toEqual([100, 209]);
    const great = await ask("/api/collections/programmes/items?limit=9999999999");
    expect(((await great.json()) as Features).numberReturned).toBe(209);
  });

  it("answers an empty page past the end", async () => {
    const page: Features = await (await ask("/api/collections/programmes/items?offset=5000")).json();
    expect([page.numberReturned, page.numberMatched]).toEqual([0, 209]);
  });
});
