import { contrast } from "@atlas/cartography/contrast";
import type { Verdict } from "../verdict.ts";
import { type Colour, hexOf, laidOver, parseColour } from "./colour.ts";
import { isSeen, short, styleOf } from "./seen.ts";

/** A text on its ground. */
export interface MeasuredText {
  readonly text: string;
  readonly ratio: number;
  /** The least that its size needs (WCAG 2.2, 1.4.3). */
  readonly needed: number;
}

export interface TextContrast {
  readonly texts: readonly MeasuredText[];
  /** Texts on the map, which has no one colour. */
  readonly onMap: number;
}

export function readTextContrast(inside: Window & typeof globalThis): TextContrast {
  const texts: MeasuredText[] = [];
  let onMap = 0;
  const walker = inside.document.createTreeWalker(inside.document.body, inside.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement!;
    if (node.textContent!.trim() === "" || !isRead(element) || !isRendered(node)) continue;
    const ground = groundOf(element);
    if (ground === "map") onMap++;
    else if (ground) texts.push(measured(element, node.textContent!, ground));
  }
  return { texts, onMap };
}

/** The ratio in words: cut and not rounded, so that what is too little never reads as enough. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

export function judgeTextContrast({ texts, onMap }: TextContrast): Verdict {
  const [worst] = [...texts].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const failing = texts.filter(({ ratio, needed }) => ratio < needed).length;
  const lowest = Math.min(...texts.map(({ ratio }) => ratio));
  if (!worst)
    return {
      outcome: "warn",
      heading: messages => messages.contrastHeading("?"),
      detail: messages => messages.contrastNothing,
    };
  return {
    outcome: failing > 0 ? "fail" : "pass",
    heading: messages => messages.contrastHeading(ratioText(lowest)),
    detail: messages =>
      failing > 0
        ? messages.contrastPoor({
            failing,
            measured: texts.length,
            worst: worst.text,
            ratio: ratioText(worst.ratio),
          })
        : messages.contrastGood({ measured: texts.length, onMap }),
  };
}

interface Ground {
  readonly colour: Colour;
  /** How much of the text is left by what it stands in. */
  readonly opacity: number;
}

// Large is 24 pixels, or 18.66 and bold. Controls that cannot be used are left out, as the rule does.
function measured(element: Element, text: string, { colour, opacity }: Ground): MeasuredText {
  const style = styleOf(element);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const written = parseColour(element.closest("svg") ? style.fill : style.color);
  const seen = written && laidOver({ ...written, alpha: written.alpha * opacity }, colour);
  return {
    text: short(text),
    ratio: seen ? contrast(hexOf(seen), hexOf(colour)) : 0,
    needed: isLarge ? 3 : 4.5,
  };
}

/** The nearest ground that is not clear, with everything laid over it; null where a picture is the ground. */
function groundOf(element: Element): Ground | "map" | null {
  const over: Colour[] = [];
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches("[data-map-state]")) return "map";
    const style = styleOf(at);
    const colour = parseColour(style.backgroundColor);
    if (style.backgroundImage !== "none" || !colour) return null;
    if (colour.alpha === 1)
      return { colour: over.reduceRight((ground, top) => laidOver(top, ground), colour), opacity };
    if (colour.alpha > 0) over.push(colour);
    opacity *= Number(style.opacity);
  }
  // Under everything a page is as white as paper.
  const paper = { channels: [255, 255, 255], alpha: 1 } as const;
  return { colour: over.reduceRight<Colour>((ground, top) => laidOver(top, ground), paper), opacity };
}

function isRead(element: Element): boolean {
  return (
    !element.closest("script, style, noscript, template, option, :disabled, [aria-disabled=true]") &&
    isSeen(element)
  );
}

// Text that is cut off or hidden for sight by an ancestor has no size of its own.
function isRendered(node: Node): boolean {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  const { width, height } = range.getBoundingClientRect();
  if (width < 1 || height < 1) return false;
  for (let at = node.parentElement; at; at = at.parentElement) {
    const style = styleOf(at);
    if (style.opacity === "0" || (style.clipPath !== "none" && style.position === "absolute")) return false;
  }
  return true;
}
