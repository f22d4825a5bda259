import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const geodata = fileURLToPath(new URL("../../../geodata", import.meta.url));
const main = fileURLToPath(new URL("main.ts", import.meta.url));

function atlas(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...environment };
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...words], { encoding: "utf8", env });
  return { stdout, stderr, status };
}

describe("atlas validate", () => {
  it("counts what a valid folder holds and leaves with 0", () => {
    expect(atlas(["validate", geodata])).toMatchObject({
      stdout: `${geodata}: 29 places, 209 programmes, 27 clauses: valid\n`,
      status: 0,
    });
  });

  it("looks into GEODATA_DIR when no folder is named", () => {
    const { stdout, status } = atlas(["validate"], { GEODATA_DIR: "/nowhere" });
    expect(stdout).toContain("/nowhere\n  is no folder; name the folder that holds atlas.json");
    expect(status).toBe(1);
  });

  it("prints every problem and leaves with 1", async () => {
    const folder = await mkdtemp(join(tmpdir(), "atlas-cli-"));
    try {
      await cp(geodata, folder, { recursive: true, filter: path => !path.endsWith("basemap") });
      await writeFile(join(folder, "atlas.json"), "{");
      await writeFile(join(folder, "programmes/tunnel.json"), "{}");
      const { stdout, status } = atlas(["validate", folder]);
      expect(stdout).toMatch(/^atlas\.json\n {2}is not JSON/m);
      expect(stdout).toMatch(/^programmes\/tunnel\.json\n {2}id is missing; add a text/m);
      expect(stdout).toMatch(/\d+ problems in 2 files\n$/);
      expect(status).toBe(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("atlas", () => {
  it("answers an unknown command with the list of commands and leaves with 2", () => {
    const { stdout, stderr, status } = atlas(["valdate"]);
    expect(stdout).toBe("");
    expect(stderr).toContain('Unknown command "valdate".');
    expect(stderr).toContain("validate [folder]");
    expect(status).toBe(2);
  });

  it("lists its commands when none is given", () => {
    expect(atlas([])).toMatchObject({ status: 2, stderr: expect.stringContaining("No command given.") });
    expect(atlas(["help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("validate [folder]"),
    });
  });
});
