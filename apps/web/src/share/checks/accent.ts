import { contrast } from "@atlas/cartography/contrast";
import type { Verdict } from "../verdict.ts";
import { hexOf, parseColour } from "./colour.ts";
import { ratioText } from "./text-contrast.ts";

/** A host's colour as an embed wears it, each as "#RRGGBB". */
export interface WornAccent {
  readonly asked: string;
  /** For frames and focus, and for text; null where the embed does not wear it. */
  readonly worn: { readonly fill: string; readonly text: string } | null;
  readonly panel: string;
}

/** Null where no accent was asked for. */
export function readAccent(inside: Window): WornAccent | null {
  const asked = new URLSearchParams(inside.location.search).get("accent");
  if (!asked) return null;
  const style = inside.getComputedStyle(inside.document.documentElement);
  const colourOf = (name: string) => {
    // A short "#FFF" is what a build makes of a long one.
    const value = style
      .getPropertyValue(name)
      .trim()
      .replace(/^#(\w)(\w)(\w)$/, "#$1$1$2$2$3$3");
    const colour = parseColour(value);
    return colour && hexOf(colour);
  };
  const [fill, text, panel] = [colourOf("--accent"), colourOf("--accent-text"), colourOf("--panel")];
  return {
    asked: `#${asked.replace("#", "")}`.toUpperCase(),
    worn: fill && text ? { fill, text } : null,
    panel: panel ?? "#FFFFFF",
  };
}

export function judgeAccent({ asked, worn, panel }: WornAccent): Verdict {
  const ratio = worn ? contrast(worn.text, panel) : 0;
  const isEnough = worn !== null && ratio >= 4.5 && contrast(worn.fill, panel) >= 3;
  return {
    outcome: isEnough ? "pass" : "fail",
    heading: messages => messages.accentHeading(worn ? ratioText(ratio) : "?"),
    detail: messages => {
      if (!worn) return messages.accentMissing(asked);
      return worn.text === asked
        ? messages.accentKept({ asked, panel })
        : messages.accentAdapted({ asked, text: worn.text, panel });
    },
  };
}
