import { type Palette, palettes } from "./palette.ts";

/**
 * The palettes as CSS custom properties: light by default and on paper, dark by the reader's system, any by
 * `data-theme`.
 */
export function themeCss(): string {
  return [
    `:root{color-scheme:light;${properties(palettes.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${properties(palettes.dark)}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties(palettes.dark)}}}`,
    `@media screen{:root[data-theme=contrast]{color-scheme:dark;${properties(palettes.contrast)}}}`,
  ].join("\n");
}

function properties({ families, waterlines: _, ...colours }: Palette): string {
  const plain = Object.entries(colours).map(([name, colour]) => `--${kebab(name)}:${colour}`);
  const byFamily = Object.entries(families).map(([family, colour]) => `--family-${family}:${colour}`);
  return [...plain, ...byFamily].join(";");
}

function kebab(name: string): string {
  return name.replace(/[A-Z0-9]/g, letter => `-${letter.toLowerCase()}`);
}
