/** The colour of a host, made fit for controls in any theme. */
import { contrast } from "./contrast.ts";
import { palettes, type Theme } from "./palette.ts";

export interface AccentColours {
  /** For frames, focus and filled controls: 3:1 or more on the panel. */
  readonly fill: string;
  /** For what is written on the fill: 4.5:1 or more. */
  readonly onFill: string;
  /** For links: 4.5:1 or more on the panel, 7:1 where the theme is one of strong contrast. */
  readonly text: string;
}

/** WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11. */
const leastFill = 3;
const leastText: Readonly<Record<Theme, number>> = { light: 4.5, dark: 4.5, contrast: 7 };

/** Keeps `accent` ("#RRGGBB") where its contrast is enough, else the nearest mixture with the theme's ink that has it. */
export function accentColours(accent: string, theme: Theme): AccentColours {
  const { panel, ink } = palettes[theme];
  const fill = mixedUntil(accent, ink, mixed => contrast(mixed, panel) >= leastFill);
  const onFill = contrast("#FFFFFF", fill) >= contrast("#000000", fill) ? "#FFFFFF" : "#000000";
  const text = mixedUntil(accent, ink, mixed => contrast(mixed, panel) >= leastText[theme]);
  return { fill, onFill, text };
}

/** Steps of a twentieth, the last of them the ink itself. */
function mixedUntil(colour: string, ink: string, isEnough: (mixed: string) => boolean): string {
  for (let step = 0; step < 20; step++) {
    const mixed = mix(colour, ink, step / 20);
    if (isEnough(mixed)) return mixed;
  }
  return ink;
}

function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map(at => {
    const [a, b] = [one, other].map(colour => Number.parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`.toUpperCase();
}
