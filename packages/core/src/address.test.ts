import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Address,
  type AddressBook,
  builtEmbed,
  folderPath,
  formatAddress,
  parseAddress,
} from "./address.ts";
import { languages } from "./language.ts";
import { emptyQuery } from "./query.ts";

const book: AddressBook = {
  defaultLanguage: "zh-Hans",
  vocabulary: {
    type: ["education", "health"],
    group: ["assistance-region"],
    place: ["kashgar", "beijing"],
    project: [],
    clause: [],
    kind: ["programme"],
    status: ["active"],
  },
  viewIds: ["china", "world"],
  isPlace: id => ["kashgar", "beijing"].includes(id),
  isProgramme: id => id === "link",
};

const home: Address = {
  surface: "page",
  language: "zh-Hans",
  query: emptyQuery,
  selected: null,
  view: "split",
  at: null,
  list: "places",
  sort: "default",
  by: "none",
  offset: 0,
  compare: [],
  theme: null,
  ui: null,
  accent: null,
  autoHeight: false,
  embedLanguage: null,
  size: { kind: "auto" },
  snippet: "element",
};

function read(url: string) {
  const [path = "/", words = ""] = url.split("?");
  return parseAddress(path, new URLSearchParams(words), book);
}

describe("an address", () => {
  test.each<[string, Partial<Address>]>([
    ["/", {}],
    ["/en", { language: "en" }],
    ["/places/kashgar", { selected: { kind: "place", id: "kashgar" } }],
    ["/en/programmes/link", { language: "en", selected: { kind: "programme", id: "link" } }],
    ["/?type=education,health", { query: { ...emptyQuery, type: ["education", "health"] } }],
    [
      "/?q=%E5%96%80%E4%BB%80&at=4.5/39.5/76&theme=dark",
      { query: { ...emptyQuery, q: "喀什" }, at: { zoom: 4.5, lat: 39.5, lon: 76 }, theme: "dark" },
    ],
    ["/?compare=kashgar,beijing", { compare: ["kashgar", "beijing"] }],
    ["/?list=table&sort=money&by=type", { list: "table", sort: "money", by: "type" }],
    ["/?at=world&list=records", { at: "world", list: "records" }],
    ["/?list=records&offset=240", { list: "records", offset: 240 }],
    [
      "/embed?selected=place:kashgar&lang=en",
      { surface: "embed", selected: { kind: "place", id: "kashgar" }, language: "en" },
    ],
    ["/embed?view=map", { surface: "embed", view: "map" }],
    ["/embed?theme=contrast&ui=search,list", { surface: "embed", theme: "contrast", ui: ["search", "list"] }],
    ["/embed?ui=none&accent=2b4c7e", { surface: "embed", ui: [], accent: "2b4c7e" }],
    ["/embed?height=auto", { surface: "embed", autoHeight: true }],
    [
      "/en/share?type=education&selected=place:kashgar&view=map&ui=title&lang=zh-Hant&size=640x400&snippet=iframe",
      {
        surface: "share",
        language: "en",
        query: { ...emptyQuery, type: ["education"] },
        selected: { kind: "place", id: "kashgar" },
        view: "map",
        ui: ["title"],
        embedLanguage: "zh-Hant",
        size: { kind: "fixed", width: 640, height: 400 },
        snippet: "iframe",
      },
    ],
    ["/share?size=16:9", { surface: "share", size: { kind: "ratio", width: 16, height: 9 } }],
  ])("%s is read and written the same", (url, parts) => {
    expect(read(url)).toEqual({ kind: "address", address: { ...home, ...parts }, problems: [] });
    expect(formatAddress({ ...home, ...parts }, "zh-Hans")).toBe(url);
  });

  test("in the default language leads to the page without a prefix", () => {
    expect(read("/zh-Hans/places/kashgar")).toEqual({ kind: "redirect", pathname: "/places/kashgar" });
  });

  test.each(["/places/atlantis", "/programmes/none", "/places", "/nothing", "/en/places/kashgar/more"])(
    "%s leads nowhere",
    url => expect(read(url).kind).toBe("unknown"),
  );

  test("ignores the words of others", () => {
    expect(read("/?utm_source=portal&_t=1")).toMatchObject({ kind: "address", address: home, problems: [] });
  });

  test("drops a malformed value, keeps the good ones and says so", () => {
    expect(read("/?type=education,nonsense&at=9&theme=pink&list=records")).toEqual({
      kind: "address",
      address: { ...home, query: { ...emptyQuery, type: ["education"] }, list: "records" },
      problems: [
        { word: "type", value: "nonsense", reason: "unknown-value", allowed: ["education", "health"] },
        { word: "at", value: "9", reason: "unknown-value", allowed: ["china", "world"] },
        {
          word: "theme",
          value: "pink",
          reason: "unknown-value",
          allowed: ["light", "dark", "contrast", "auto"],
        },
      ],
    });
  });

  test("of an embed takes parts in any order, a colour as designers write it, and the reader's own theme", () => {
    expect(read("/embed?ui=none&ui=list&ui=search&accent=%232B4C7E&theme=auto")).toMatchObject({
      address: { ui: ["search", "list"], accent: "2b4c7e", theme: null },
      problems: [],
    });
  });

  test("of an embed drops unknown parts and what is no colour", () => {
    expect(read("/embed?ui=menu&accent=red")).toMatchObject({
      address: { ui: null, accent: null },
      problems: [
        {
          word: "ui",
          value: "menu",
          reason: "unknown-value",
          allowed: ["title", "search", "filters", "list", "legend", "none"],
        },
        { word: "accent", value: "red", reason: "unknown-value" },
      ],
    });
  });

  test("of a page leaves the parts and colours of embeds alone", () => {
    expect(read("/?ui=none&accent=2b4c7e")).toMatchObject({
      address: { ui: null, accent: null },
      problems: [],
    });
  });

  test("of a builder builds an embed", () => {
    const share = read("/en/share?type=health&theme=dark&lang=en&size=auto");
    if (share.kind !== "address") throw new Error("no address");
    expect(formatAddress(builtEmbed(share.address, "zh-Hans"), "zh-Hans")).toBe(
      "/embed?type=health&theme=dark&height=auto&lang=en",
    );
  });

  test.each(["100x400", "640x9000", "640", "0:9", "9:1", "a:b", "640x400x2"])("knows no size %s", value => {
    expect(read(`/share?size=${value}`)).toMatchObject({
      address: { size: { kind: "auto" } },
      problems: [{ word: "size", value, reason: "unknown-value", allowed: ["auto", "640x400", "16:9"] }],
    });
  });

  test("counts rows in whole numbers, from none on", () => {
    expect(read("/?offset=0")).toMatchObject({ address: { offset: 0 }, problems: [] });
    for (const value of ["-1", "1.5", "many", "99999999"])
      expect(read(`/?offset=${value}`)).toMatchObject({
        address: { offset: 0 },
        problems: [{ word: "offset", value, reason: "unknown-value" }],
      });
  });

  test("is total, and reading what was written changes nothing", () => {
    const words = fc.dictionary(
      fc.constantFrom(
        "type",
        "q",
        "from",
        "at",
        "selected",
        "view",
        "list",
        "sort",
        "by",
        "offset",
        "compare",
        "theme",
        "ui",
        "accent",
        "height",
        "size",
        "snippet",
        "lang",
        "x",
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "education",
          "place:kashgar",
          "4/30/100",
          "world",
          "map",
          "dark",
          "en",
          "money",
          "kashgar",
          "contrast",
          "auto",
          "none",
          "16:9",
          "640x400",
          "iframe",
          "list,title",
          "#2B4C7E",
          "2019",
        ),
      ),
    );
    const path = fc.constantFrom(
      "/",
      "/embed",
      "/share",
      "/places/kashgar",
      "/programmes/link",
      ...languages.map(language => `/${language}`),
    );
    fc.assert(
      fc.property(path, words, (pathname, pairs) => {
        const first = parseAddress(pathname, new URLSearchParams(pairs), book);
        if (first.kind !== "address") return;
        const url = formatAddress(first.address, "zh-Hans");
        expect(read(url)).toEqual({ kind: "address", address: first.address, problems: [] });
      }),
    );
  });
});

test.each([
  ["/", "/"],
  ["/?q=a/b?c", "/?q=a/b?c"],
  ["/en", "/en/"],
  ["/en?q=a/", "/en/?q=a/"],
  ["/places/kashgar", "/places/kashgar/"],
])("the folder of %s is %s", (path, folder) => {
  expect(folderPath(path)).toBe(folder);
});
