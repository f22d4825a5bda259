import { settings } from "@atlas/api/settings";
import { queryWords } from "@atlas/core/query";
import { describe, expect, it } from "vitest";
import { readJson, readText, repositoryFiles } from "./repository.ts";
import { rooms } from "./rooms.ts";

const readme = readText("README.md");

/** The cells of the table under a heading whose first column is called so. */
function table(first: string): string[][] {
  const lines = readme.split("\n");
  const start = lines.findIndex(line => line.startsWith(`| ${first} |`));
  if (start < 0) throw new Error(`README.md has no table of ${first}`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex(line => !line.startsWith("|"));
  return rows.slice(0, end).map(line =>
    line
      .slice(1, -1)
      .split("|")
      .map(cell => cell.trim()),
  );
}

const code = (text: string) => (text === "" ? "" : `\`${text}\``);

it("the table of settings is the one the code reads", () => {
  expect(table("name")).toEqual(
    settings.map(({ name, fallback, meaning }) => [code(name), code(fallback), meaning]),
  );
});

describe("the table of rooms", () => {
  it("names every room, and what it may import", () => {
    const said = table("room").map(([room, , imports]) => [/\[([^\]]+)\]/.exec(room!)?.[1], imports]);
    const planned = rooms.map(({ folder, mayImport }) => {
      if (mayImport.length === 0) return [folder, "nothing"];
      if (mayImport.includes("cli")) return [folder, "anything"];
      if (!mayImport.includes("exchange")) return [folder, mayImport.join(", ")];
      return [folder, mayImport.includes("api") ? "every package, api" : "every package"];
    });
    expect(said.sort()).toEqual(planned.sort());
  });
});

describe("the table of commands", () => {
  const commands = table("command").map(([command]) => command!.replaceAll("`", ""));
  const { scripts } = readJson<{ scripts: Record<string, string> }>("package.json");
  const named = commands.map(command => command.replace(/^npm (run )?/, "").split(" ")[0]!);

  it("names scripts that exist", () => {
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });

  it("names every script that is meant for people", () => {
    const meant = Object.keys(scripts).filter(name => !name.startsWith("pre") && !name.includes(":"));
    expect(meant.filter(name => !named.includes(name))).toEqual([]);
  });
});

it("the table of words names every word of a query", () => {
  const said = table("word").flatMap(([words]) => [...words!.matchAll(/`(\w+)`/g)].map(([, word]) => word));
  expect(said).toEqual([...queryWords]);
});

it("links and pictures lead to files that are there", () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, target]) => target!)
    .filter(target => !/^https?:/.test(target));
  const missing = targets.filter(
    target => !repositoryFiles.some(file => file === target || file.startsWith(`${target}/`)),
  );
  expect(missing).toEqual([]);
});

it("paths written in it exist", () => {
  const paths = [...readme.matchAll(/`((?:apps|packages|geodata|tests)\/[a-z./-]+)`/g)].map(
    ([, path]) => path!,
  );
  const isBuilt = (path: string) => /\/(dist|results)$/.test(path);
  const missing = paths.filter(
    path => !isBuilt(path) && !repositoryFiles.some(file => file === path || file.startsWith(`${path}/`)),
  );
  expect(missing).toEqual([]);
});
