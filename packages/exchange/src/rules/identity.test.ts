import { describe, expect, it } from "vitest";
import { problemsAfter, sampleProgramme, setField, setFile } from "../sample-source.ts";

describe("ids", () => {
  it("are the names of their files", async () => {
    const file = "programmes/bridge.json";
    expect(await problemsAfter(setField(file, "id", "tunnel"))).toEqual([
      {
        file,
        field: "id",
        value: "tunnel",
        message: "is not the name of the file; write bridge or rename the file",
      },
    ]);
  });

  it("are the same in a Feature and in its properties", async () => {
    const file = "places/hill.geojson";
    expect(await problemsAfter(setField(file, "id", "dale"))).toEqual([
      {
        file,
        field: "id",
        value: "dale",
        message: "is not the name of the file; write hill or rename the file",
      },
    ]);
  });

  it("belong to one file each", async () => {
    const file = "programmes/tunnel.json";
    expect(await problemsAfter(setFile(file, sampleProgramme()))).toEqual([
      {
        file,
        field: "id",
        value: "bridge",
        message:
          "is the id of programmes/bridge.json already; give this record an id of its own, the name of its file: tunnel",
      },
    ]);
  });

  it("are not given twice in a list", async () => {
    expect(await problemsAfter(setField("codelists.json", "kinds[1].id", "programme"))).toEqual([
      {
        file: "codelists.json",
        field: "kinds[1].id",
        value: "programme",
        message: "is the id of kinds[0] already; give this one an id of its own",
      },
    ]);
  });
});
