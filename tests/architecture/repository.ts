import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The files that git knows or would take in, as paths from the root of the repository. */
export const repositoryFiles: readonly string[] = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
)
  .split("\0")
  .filter(file => file !== "" && existsSync(join(root, file)));

export const sourceFiles: readonly string[] = repositoryFiles.filter(file => /\.tsx?$/.test(file));

export function pathTo(file: string): string {
  return join(root, file);
}

export function readText(file: string): string {
  return readFileSync(pathTo(file), "utf8");
}

export function readJson<Shape>(file: string): Shape {
  return JSON.parse(readText(file)) as Shape;
}
