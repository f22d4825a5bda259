import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExportFolder, FolderInUse } from "./export-folder.ts";

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-folder-"));
  out = join(root, "deep/site");
});
afterEach(() => rm(root, { recursive: true }));

async function fill(files: Readonly<Record<string, string>>) {
  const folder = await ExportFolder.open(out);
  return folder.fill(async to => {
    for (const [path, content] of Object.entries(files)) await to(path, content);
    return { revision: "one" };
  });
}

const present = async () => (await readdir(join(root, "deep"))).sort();

describe("the folder of an export", () => {
  it("is made with its parents, and says what was written", async () => {
    expect(await fill({ "a/index.html": "é", "b.txt": "" })).toEqual({
      revision: "one",
      files: ["a/index.html", "b.txt"],
      bytes: 2,
    });
    expect(await readFile(join(out, "a/index.html"), "utf8")).toBe("é");
    expect(await present()).toEqual(["site"]);
  });

  it("is replaced whole by a later export", async () => {
    await fill({ "old.txt": "" });
    await fill({ "new.txt": "" });
    expect((await readdir(out)).sort()).toEqual(["atlas-export.json", "new.txt"]);
    expect(await present()).toEqual(["site"]);
  });

  it("may be there, empty", async () => {
    await mkdir(out, { recursive: true });
    await fill({ "new.txt": "" });
    expect((await readdir(out)).sort()).toEqual(["atlas-export.json", "new.txt"]);
  });

  it("with files of others is left alone", async () => {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, "thesis.doc"), "years of work");
    await expect(fill({})).rejects.toThrow(/is not empty, and no earlier export; nothing was changed/);
    expect(await readdir(out)).toEqual(["thesis.doc"]);
  });

  it("of an earlier export with a file of others in it is left alone, and the file named", async () => {
    await fill({ "old.txt": "" });
    await mkdir(join(out, "own"));
    await writeFile(join(out, "own/notes.txt"), "kept");
    await expect(fill({ "new.txt": "" })).rejects.toThrow("holds own/notes.txt");
    expect((await readdir(out)).sort()).toEqual(["atlas-export.json", "old.txt", "own"]);
  });

  it("is no file", async () => {
    await mkdir(join(root, "deep"));
    await writeFile(out, "");
    await expect(fill({})).rejects.toThrow(FolderInUse);
  });

  it("stays as it was when an export breaks off, with nothing left beside it", async () => {
    await fill({ "old.txt": "" });
    const folder = await ExportFolder.open(out);
    const broken = folder.fill(async to => {
      await to("half.txt", "");
      throw new Error("no power");
    });
    await expect(broken).rejects.toThrow("no power");
    expect((await readdir(out)).sort()).toEqual(["atlas-export.json", "old.txt"]);
    expect(await present()).toEqual(["site"]);
  });
});
