/** What every source file imports, parsed. */
import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { parseSync, Visitor } from "vite";
import { pathTo, readText, sourceFiles } from "./repository.ts";
import { folderOf } from "./rooms.ts";

export interface Import {
  /** The file that imports. */
  readonly from: string;
  readonly specifier: string;
  /** Leaves no trace at run time. */
  readonly typeOnly: boolean;
  /** The imported file of this repository, or null where it is a package's or a virtual one. */
  readonly file: string | null;
  /** The package, "node:" for what Node brings along, or null for a file beside it. */
  readonly packageName: string | null;
}

/** The imports of all source files, those of types and of `import()` included. */
export const imports: readonly Import[] = sourceFiles.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const { program, errors } = parseSync(from, readText(from));
  if (errors.length > 0) throw new Error(`${from} cannot be parsed: ${errors[0]!.message}`);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ from, specifier, typeOnly, ...resolve(from, specifier) });
  new Visitor({
    ImportDeclaration: node => add(node.source.value, node.importKind === "type"),
    ExportNamedDeclaration: node => {
      if (node.source) add(node.source.value, node.exportKind === "type");
    },
    ExportAllDeclaration: node => add(node.source.value, node.exportKind === "type"),
    ImportExpression: node => {
      if (node.source.type === "Literal") add(String(node.source.value), false);
    },
    TSImportType: node => add(node.source.value, true),
  }).visit(program);
  return found;
}

function resolve(from: string, specifier: string): Pick<Import, "file" | "packageName"> {
  const [path = ""] = specifier.split("?");
  if (path.startsWith(".")) return { file: posix.join(posix.dirname(from), path), packageName: null };
  if (path.startsWith("virtual:")) return { file: null, packageName: null };
  if (isBuiltin(path)) return { file: null, packageName: "node:" };
  const [scope, name, ...rest] = path.split("/");
  if (scope === "@atlas")
    return { file: sourceAt(folderOf(name!), rest.join("/")), packageName: `${scope}/${name}` };
  return { file: null, packageName: scope!.startsWith("@") ? `${scope}/${name}` : scope! };
}

// "exports": {"./*": "./src/*.ts"}
function sourceAt(folder: string, path: string): string {
  const file = `${folder}/src/${path}.ts`;
  if (!existsSync(pathTo(file))) throw new Error(`${folder} exports no ${path}; there is no ${file}`);
  return file;
}

/** Everything that is loaded at run time once these files are, by file; the value says by whom first. */
export function loadedFrom(starts: readonly string[]): ReadonlyMap<string, string> {
  const by = new Map<string, string>(starts.map(start => [start, "the start"]));
  for (const file of by.keys())
    for (const one of imports)
      if (one.from === file && !one.typeOnly) {
        const loaded = one.file ?? one.packageName;
        if (loaded !== null && !by.has(loaded)) by.set(loaded, file);
      }
  return by;
}
