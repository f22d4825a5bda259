import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { GeodataError } from "./geodata-error.ts";
import { readGeodata } from "./read-geodata.ts";
import { problemsAfter, setFile } from "./sample-source.ts";

const geodata = fileURLToPath(new URL("../../../geodata", import.meta.url));
const bridge = "programmes/bridge.json";

describe("the geodata of this repository", () => {
  it("is valid, and is read within three seconds", async () => {
    const begin = performance.now();
    const { records, outlines } = await readGeodata(geodata);
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(records.places).toHaveLength(29);
    expect(records.programmes).toHaveLength(209);
    expect(records.decision.clauses).toHaveLength(27);
    expect(records.codeLists.programmeTypes).toHaveLength(14);
    expect(outlines.size).toBe(29);
  });

  it("is ordered as it is shown: home, then the partners group by group; programmes by id", async () => {
    const { records } = await readGeodata(geodata);
    expect(records.places.slice(0, 3).map(place => place.id)).toEqual(["shenzhen", "hong-kong", "macao"]);
    expect(records.places[28]?.id).toBe("wushan");
    const ids = records.programmes.map(programme => programme.id);
    expect(ids).toEqual([...ids].sort());
  });

  it("opens on the views china, world and bay-area, in that order", async () => {
    const { atlas } = (await readGeodata(geodata)).records;
    expect(atlas.views.map(view => view.id)).toEqual(["china", "world", "bay-area"]);
    expect(atlas.views[0]?.inset?.places).toHaveLength(12);
  });

  it("keeps the attribution that the Federal Agency for Cartography asks for", async () => {
    const { places } = (await readGeodata(geodata)).records;
    const munich = places.find(place => place.id === "munich");
    expect(munich?.attribution).toBe("© GeoBasis-DE / BKG (2021), data changed");
  });

  it("names the sources of every layer in SOURCES.md", async () => {
    const sources = await readFile(`${geodata}/SOURCES.md`, "utf8");
    for (const layer of ["china-provinces", "world-chn", "world-intl", "dash-line-chn", "populated-places"])
      expect(sources).toContain(`basemap/${layer}.geojson`);
  });
});

describe("reading a folder", () => {
  it("finds nothing wrong with the sample", async () => {
    expect(await problemsAfter()).toEqual([]);
  });

  it("says so when there is no such folder", async () => {
    const reading = readGeodata("/nowhere/geodata");
    await expect(reading).rejects.toThrow(GeodataError);
    await expect(reading).rejects.toThrow("is no folder; name the folder that holds atlas.json");
  });

  it("reports a file that is not JSON, with the place of the fault", async () => {
    const [problem, ...others] = await problemsAfter(setFile(bridge, '{\n  "id": "bridge",\n}'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: bridge, field: "", value: undefined });
    expect(problem?.message).toMatch(/^is not JSON \(.*line 3 column 1.*\); correct it$/);
  });

  it("reports a file that is not UTF-8", async () => {
    const gbk = new Uint8Array([0x22, 0xc7, 0xc5, 0x22]);
    expect(await problemsAfter(setFile(bridge, gbk))).toEqual([
      { file: bridge, field: "", value: undefined, message: "is not UTF-8; save it in that encoding" },
    ]);
  });

  it("reports a missing file once, not once for each id that it would have held", async () => {
    expect(await problemsAfter(setFile("codelists.json", undefined))).toEqual([
      { file: "codelists.json", field: "", value: undefined, message: "is missing; add it" },
    ]);
  });

  it("reports a file that would be passed over", async () => {
    expect(await problemsAfter(setFile("programmes/bridge.txt", "note"))).toEqual([
      {
        file: "programmes/bridge.txt",
        field: "",
        value: undefined,
        message: "is not a record; name it <id>.json or take it out of programmes",
      },
    ]);
  });
});
