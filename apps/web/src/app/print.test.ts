import { readFileSync } from "node:fs";
import { palettes } from "@atlas/cartography/palette";
import { expect, it } from "vitest";

const css = readFileSync(new URL("print.css", import.meta.url), "utf8");
const kebab = (name: string) => name.replace(/[A-Z0-9]/g, letter => `-${letter.toLowerCase()}`);

it("paper has the colours of the light palette", () => {
  const { families, ...plain } = palettes.light;
  const light = new Map(
    [
      ...Object.entries(plain),
      ...Object.entries(families).map(([family, colour]) => [`family-${family}`, colour]),
    ].map(([name, colour]) => [`--${kebab(String(name))}`, String(colour).toLowerCase()]),
  );
  const printed = [...css.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]);
  expect(printed.length).toBeGreaterThan(10);
  expect(printed).toEqual(printed.map(([name]) => [name, light.get(name!)]));
  for (const family of Object.keys(families))
    expect(printed.map(([name]) => name)).toContain(`--family-${family}`);
});
