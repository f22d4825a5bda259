import { describe, expect, it } from "vitest";
import { imports, loadedFrom } from "./imports.ts";
import { sourceFiles } from "./repository.ts";
import { folderOf, type Room, roomOf, rooms, unplannedRooms } from "./rooms.ts";

const said = (one: { from: string; specifier: string }) => `${one.from} imports ${one.specifier}`;
const isTest = (file: string) => /\.(test|spec|config)\.ts$/.test(file);

it("every room stands in the plan", () => {
  expect(unplannedRooms).toEqual([]);
});

describe.each(rooms.map(room => [room.folder, room] as const))("%s", (folder, room: Room) => {
  const own = imports.filter(one => roomOf(one.from) === room);

  it("declares rooms it may import only", () => {
    const declared = [...room.dependencies, ...room.devDependencies]
      .filter(name => name.startsWith("@atlas/"))
      .map(name => name.slice("@atlas/".length));
    expect(declared.filter(name => !room.mayImport.includes(name))).toEqual([]);
  });

  it("imports declared packages only", () => {
    const declared = [...room.dependencies, ...room.devDependencies, "node:"];
    const isDeclared = (name: string, typeOnly: boolean) =>
      declared.includes(name) || (typeOnly && declared.includes(`@types/${name}`));
    const wrong = own.filter(one => one.packageName !== null && !isDeclared(one.packageName, one.typeOnly));
    expect(wrong.map(said)).toEqual([]);
  });

  it("needs at run time what it declares for run time", () => {
    const wrong = own.filter(
      one =>
        folder !== "tests" &&
        one.from.startsWith(`${folder}/src/`) &&
        !isTest(one.from) &&
        !one.typeOnly &&
        one.packageName !== null &&
        room.devDependencies.includes(one.packageName),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it("reaches other rooms by their name", () => {
    const wrong = own.filter(
      one => one.file !== null && one.specifier.startsWith(".") && roomOf(one.file) !== room,
    );
    expect(wrong.map(said)).toEqual([]);
  });
});

it("core imports nothing of Node", () => {
  const wrong = imports.filter(
    one => one.from.startsWith("packages/core/") && one.packageName === "node:" && !isTest(one.from),
  );
  expect(wrong.map(said)).toEqual([]);
});

it("nothing outside imports tests", () => {
  const wrong = imports.filter(
    one =>
      !one.from.startsWith("tests/") &&
      (one.file?.startsWith("tests/") || one.packageName === "@atlas/tests"),
  );
  expect(wrong.map(said)).toEqual([]);
});

it("no product file imports a test or a builder for tests", () => {
  const forTests = (file: string) => isTest(file) || /\/(example|sample)-[a-z-]+\.ts$/.test(file);
  const wrong = imports.filter(
    one => one.file !== null && forTests(one.file) && !forTests(one.from) && !one.from.startsWith("tests/"),
  );
  expect(wrong.map(said)).toEqual([]);
});

it("what browsers load has no validator, no Chinese converters and nothing of Node in it", () => {
  const web = sourceFiles.filter(file => file.startsWith("apps/web/src/") && !isTest(file));
  expect(web).toContain("apps/web/src/entry-client.tsx");
  const loaded = loadedFrom(web);
  const found = ["zod", "opencc-js", "pinyin-pro", "node:"]
    .filter(name => loaded.has(name))
    .map(name => `${name} by ${loaded.get(name)}`);
  expect(found).toEqual([]);
});

it("the embed, once built, imports types only", () => {
  const wrong = imports.filter(
    one =>
      one.from.startsWith(`${folderOf("embed")}/src/`) &&
      one.packageName?.startsWith("@atlas/") &&
      !one.typeOnly,
  );
  expect(wrong.map(said)).toEqual([]);
});

it("no file imports itself by way of others, types included", () => {
  const targets = new Map<string, string[]>();
  for (const { from, file } of imports)
    if (file !== null) targets.set(from, [...(targets.get(from) ?? []), file]);
  expect(cyclesIn(targets)).toEqual([]);
});

it("finds a cycle where there is one", () => {
  const targets = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts", "d.ts"]],
    ["c.ts", ["a.ts"]],
  ]);
  expect(cyclesIn(targets)).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
});

/** A cycle for each file that closes one, as a path. */
function cyclesIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
