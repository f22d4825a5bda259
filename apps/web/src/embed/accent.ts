import { accentColours } from "@atlas/cartography/accent";
import type { Theme } from "@atlas/cartography/palette";

/** Colours controls and focus in the accent of the host, through the object model: the policy forbids style in HTML. */
export function wearAccent(accent: string, theme: Theme): void {
  const { fill, onFill, text } = accentColours(`#${accent}`, theme);
  const { style } = document.documentElement;
  style.setProperty("--accent", fill);
  style.setProperty("--on-accent", onFill);
  style.setProperty("--accent-text", text);
}
