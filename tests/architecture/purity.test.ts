import { execFileSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathTo, readJson, sourceFiles } from "./repository.ts";

/** The type check of a room's product files, with the language alone: neither DOM nor Node is known. */
function checkAlone(folder: string, extra?: string): string {
  const temporary = mkdtempSync(join(tmpdir(), "atlas-purity-"));
  try {
    const files = sourceFiles.filter(file => file.startsWith(`${folder}/src/`) && !/\.test\.ts$/.test(file));
    const added = join(temporary, "added.ts");
    if (extra !== undefined) writeFileSync(added, extra);
    const { compilerOptions } = readJson<{ compilerOptions: object }>("tsconfig.json");
    const config = {
      compilerOptions: { ...compilerOptions, lib: ["es2021"], types: [] },
      files: [...files.map(pathTo), ...(extra === undefined ? [] : [added])],
    };
    const project = join(temporary, "tsconfig.json");
    writeFileSync(project, JSON.stringify(config));
    execFileSync(pathTo("node_modules/.bin/tsc"), ["-p", project, "--pretty", "false"], { encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as SpawnSyncReturns<string>).stdout;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

describe.each(["packages/core", "packages/messages"])("%s", folder => {
  it("needs neither DOM nor Node", () => {
    expect(checkAlone(folder)).toBe("");
  });

  it("would be found out", () => {
    expect(checkAlone(folder, "export const width = window.innerWidth;")).toContain(
      "Cannot find name 'window'",
    );
    expect(checkAlone(folder, "export const where = process.cwd();")).toContain("Cannot find name 'process'");
  });
});
