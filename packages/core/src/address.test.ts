import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Address, type AddressBook, formatAddress, parseAddress } from "./address.ts";
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
    expect(read("/embed?ui=list,search&accent=%232B4C7E&theme=auto")).toMatchObject({
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
          "list,title",
          "#2B4C7E",
          "2019",
        ),
      ),
    );
    const path = fc.constantFrom(
      "/",
      "/embed",
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
