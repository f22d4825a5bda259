import { createApp } from "@atlas/api/app";
import { parseConfig } from "@atlas/api/config";
import { loadWebRoom } from "@atlas/api/web-room";
import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import type { Records } from "@atlas/core/records";
import { parseSync, Visitor } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { realGeodata } from "../contract/real-geodata.ts";
import { readText, sourceFiles } from "./repository.ts";

const { file, outlines } = await realGeodata();
const name = { "zh-Hans": "航天", "zh-Hant": "航天", en: "Space flight" };

/** The real records with one more programme type, in a family, and one record changed to it. */
function withOneMoreType(records: Records): Records {
  const { codeLists, programmes } = records;
  const [first, ...others] = programmes;
  return {
    ...records,
    codeLists: {
      ...codeLists,
      programmeTypes: [
        ...codeLists.programmeTypes,
        { id: "space_flight", name, definition: name, dac: null, iati: null, note: null },
      ],
      typeFamilies: codeLists.typeFamilies.map((family, i) =>
        i === 1 ? { ...family, types: [...family.types, "space_flight"] } : family,
      ),
    },
    programmes: [{ ...first!, type: "space_flight" }, ...others],
  };
}

describe("a programme type added to the code lists", () => {
  let app: ReturnType<typeof createApp>;
  const get = (path: string) => app.request(`http://atlas.test${path}`);

  beforeAll(async () => {
    const more = catalogueFileOf(withOneMoreType(file.records));
    const web = await loadWebRoom(new URL("../../apps/web/dist/", import.meta.url));
    if (!web) throw new Error("The pages have not been built; run npm run build first.");
    app = createApp({ catalogue: buildCatalogue(more), file: more, outlines, config: parseConfig({}), web });
  });

  it("is counted among the facets and the links", async () => {
    const { facets } = (await (await get("/api/facets")).json()) as { facets: { type: object } };
    expect(facets.type).toMatchObject({ space_flight: 1 });
    const links = await (await get("/api/collections/links/items")).json();
    const counts = (links as { features: { properties: Record<string, number> }[] }).features.map(
      ({ properties }) => properties.type_space_flight!,
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(file.records.programmes[0]!.places.length);
  });

  it("is a word of the query", async () => {
    const found = await (await get("/api/collections/programmes/items?type=space_flight")).json();
    expect(found).toMatchObject({ numberMatched: 1, features: [{ id: file.records.programmes[0]!.id }] });
  });

  it("is shown on the pages", async () => {
    const page = await (await get("/en?type=space_flight")).text();
    const [chip] = /<button[^>]*aria-pressed="true"[^>]*>.*?<\/button>/.exec(page) ?? [""];
    expect(chip).toContain("Space flight");
    expect(/<h1[^>]*>([^<]*)/.exec(page)?.[1]).toMatch(/ 1 record$/);
  });
});

it("no code names a programme type but the table of icons", () => {
  const { programmeTypes, typeFamilies } = file.records.codeLists;
  // The palette names families, one of which is called as its only type is.
  const families = typeFamilies.map(({ id }) => id);
  const types = programmeTypes.map(({ id }) => id).filter(id => !families.includes(id));
  const table = "packages/cartography/src/type-icons.ts";
  const product = sourceFiles.filter(
    source =>
      /^(apps|packages)\//.test(source) && !/\.test\.ts$|\/(example|sample)-[a-z-]+\.ts$/.test(source),
  );
  const naming = product.filter(source => stringsOf(source).some(text => types.includes(text)));
  expect(naming).toEqual([table]);
});

/** Texts and keys that a source file writes out. */
function stringsOf(source: string): string[] {
  const found: string[] = [];
  new Visitor({
    Literal: node => {
      if (typeof node.value === "string") found.push(node.value);
    },
    Property: node => {
      if (node.key.type === "Identifier" && !node.computed && !node.shorthand) found.push(node.key.name);
    },
  }).visit(parseSync(source, readText(source)).program);
  return found;
}
