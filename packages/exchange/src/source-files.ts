import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

/** One JSON file of the source. */
export interface SourceFile {
  /** Relative to the geodata folder, with slashes. */
  readonly path: string;
  /** What the file says; undefined when it could not be read. */
  readonly content: unknown;
}

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The files every source has, by the name they have in the folder. */
export const atlasFile = "atlas.json";
export const decisionFile = "decision.json";
export const codeListsFile = "codelists.json";

/** The folders that hold one record a file, and how the names of their files end. */
const recordFolders = [
  { folder: "places", ending: ".geojson" },
  { folder: "programmes", ending: ".json" },
] as const;

/** Reads every file of a geodata folder but the base map, as JSON; what cannot be read is a problem, not an exception. */
export async function readSourceFiles(folder: string): Promise<SourceFiles> {
  if (!existsSync(folder)) return { files: [], problems: [noFolder(folder)] };
  const problems: Problem[] = [];
  const paths: string[] = [atlasFile, decisionFile, codeListsFile];
  for (const { folder: name, ending } of recordFolders)
    paths.push(...(await listFolder(folder, name, ending, problems)));
  const files = await Promise.all(paths.map(path => readJson(folder, path, problems)));
  return { files, problems };
}

function noFolder(folder: string): Problem {
  const message = "is no folder; name the folder that holds atlas.json";
  return { file: folder, field: "", value: undefined, message };
}

async function listFolder(
  root: string,
  name: string,
  ending: string,
  problems: Problem[],
): Promise<string[]> {
  const names = await readdir(join(root, name)).catch(() => null);
  if (names === null) {
    const message = `is missing; make a folder with one file *${ending} for each record`;
    problems.push({ file: name, field: "", value: undefined, message });
    return [];
  }
  const visible = names.filter(file => !file.startsWith(".")).sort();
  for (const file of visible.filter(file => !file.endsWith(ending)))
    problems.push({
      file: `${name}/${file}`,
      field: "",
      value: undefined,
      message: `is not a record; name it <id>${ending} or take it out of ${name}`,
    });
  return visible.filter(file => file.endsWith(ending)).map(file => `${name}/${file}`);
}

async function readJson(root: string, path: string, problems: Problem[]): Promise<SourceFile> {
  try {
    const bytes = await readFile(join(root, path));
    // A byte order mark is let pass; bytes that are not UTF-8 are not.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { path, content: JSON.parse(text) };
  } catch (error) {
    problems.push({ file: path, field: "", value: undefined, message: unreadable(error) });
    return { path, content: undefined };
  }
}

function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return `is not JSON (${error.message}); correct it`;
  if (error instanceof TypeError) return "is not UTF-8; save it in that encoding";
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "is missing; add it";
  return `cannot be read (${error instanceof Error ? error.message : String(error)}); make it a readable file`;
}
