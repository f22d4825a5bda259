import { expect, it } from "vitest";
import { mayCommand } from "./may-command.ts";

const own = "https://atlas.example";

it("lets the atlas itself and exactly the named origins command", () => {
  const allowed = "https://a.example https://b.example:8443";
  for (const origin of [own, "https://a.example", "https://b.example:8443"])
    expect(mayCommand(origin, allowed, own)).toBe(true);
  for (const origin of [
    "https://b.example",
    "http://a.example",
    "https://a.example.evil",
    "https://x-a.example",
    "null",
    "",
  ])
    expect(mayCommand(origin, allowed, own)).toBe(false);
});

it("lets anyone command where nobody is named", () => {
  expect(mayCommand("null", "*", own)).toBe(true);
});
