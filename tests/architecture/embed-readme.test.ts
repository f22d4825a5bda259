import { type EmbedEvents, embedErrorCodes, type HostCommands } from "@atlas/core/embed-messages";
import { addressAttributes, frameAttributes } from "@atlas/embed/attributes";
import { expect, it } from "vitest";
import { readText } from "./repository.ts";

const readme = readText("apps/embed/README.md");

/** The names in the first column of the table whose first column is called so. */
function named(first: string): string[] {
  const [, rows = ""] = readme.split(new RegExp(`^\\| ${first} +\\|`, "m"));
  const [table = ""] = rows.split("\n\n");
  return table
    .split("\n")
    .slice(2)
    .flatMap(row => [...row.split("|")[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
}

it("names every attribute of the element", () => {
  expect(named("attribute").sort()).toEqual([...addressAttributes, ...frameAttributes].sort());
});

it("names every message, both ways, and every error", () => {
  const events: Record<keyof EmbedEvents, true> = {
    ready: true,
    resize: true,
    selection: true,
    filter: true,
    view: true,
    error: true,
  };
  const commands: Record<keyof HostCommands, true> = { hello: true, select: true, filter: true, fitTo: true };
  expect(named("embed to page")).toEqual(Object.keys(events));
  expect(named("page to embed")).toEqual(Object.keys(commands));
  expect(embedErrorCodes.filter(code => !readme.includes(`\`${code}\``))).toEqual([]);
});
