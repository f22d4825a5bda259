/** Colours as computed styles write them. */
export interface Colour {
  /** Red, green and blue from 0 to 255. */
  readonly channels: readonly [number, number, number];
  /** From 0, clear, to 1. */
  readonly alpha: number;
}

/** Reads `rgb()`, `rgba()`, `color(srgb …)` and "#RRGGBB"; null for what is written otherwise. */
export function parseColour(text: string): Colour | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) return colour([0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)));
  const [, kind, values = ""] = /^(rgba?|color)\(([^)]*)\)$/.exec(text.trim()) ?? [];
  if (kind === undefined || (kind === "color" && !values.startsWith("srgb "))) return null;
  const words = values.replace(/^srgb /, "").split(/[\s,/]+/);
  const numbers = words.map(word => (word.endsWith("%") ? Number.parseFloat(word) / 100 : Number(word)));
  const scale = kind === "color" ? 255 : 1;
  const channels = numbers.slice(0, 3).map(value => value * scale);
  if (channels.length < 3 || numbers.some(value => !Number.isFinite(value))) return null;
  return colour(channels, numbers[3]);
}

/** A colour laid over another that is not clear. */
export function laidOver({ channels, alpha }: Colour, ground: Colour): Colour {
  return colour(channels.map((value, at) => value * alpha + ground.channels[at]! * (1 - alpha)));
}

/** "#RRGGBB", without what shines through. */
export function hexOf({ channels }: Colour): string {
  return `#${channels.map(value => Math.round(value).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function colour(channels: readonly number[], alpha = 1): Colour {
  return { channels: [channels[0]!, channels[1]!, channels[2]!], alpha };
}
