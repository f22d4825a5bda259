import { expect, it } from "vitest";
import { repositoryFiles } from "./repository.ts";

const parts = repositoryFiles
  .filter(file => !file.startsWith("."))
  .flatMap(file => file.split("/").map(part => ({ file, part })));

it("the repository's top says what it is made of, and nothing else stands there", () => {
  const allowed = [
    "LICENSE",
    "README.md",
    "apps",
    "geodata",
    "package.json",
    "packages",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "tests",
    "tsconfig.json",
  ];
  const top = new Set(repositoryFiles.map(file => file.split("/")[0]!));
  expect([...top].filter(entry => !entry.startsWith(".")).sort()).toEqual(allowed);
});

it("files and folders are named in kebab-case", () => {
  const documents = ["README.md", "LICENSE", "PROGRAMMES.md", "SOURCES.md"];
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
  const wrong = parts.filter(({ part }) => !documents.includes(part) && !kebab.test(part));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it("no file or folder bears a name that says nothing", () => {
  const empty =
    /^(utils?|helpers?|common|shared|misc|types?|constants?|managers?|services?|index|stuff|lib)(\.[a-z0-9.]+)?$/;
  expect(parts.filter(({ part }) => empty.test(part)).map(({ file }) => file)).toEqual([]);
});
