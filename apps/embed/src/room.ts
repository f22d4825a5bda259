/** How much of the host's page an embed takes. */

/** Pixels that are kept free for a list, or a narrow embed, before it has told its height. */
const reservedHeight = 560;

/** Whether an embed is as high as what it shows. */
export function hasOwnHeight(element: Element): boolean {
  return !ratioOf(element) && !pixels(element, "height");
}

/**
 * Sizes a box: as the element says, else as high as the embed has told, else as high as it will likely tell. A ratio
 * is a padding, which browsers without `aspect-ratio` know, and which has a size also while the element is hidden.
 */
export function makeRoom(box: HTMLElement, element: Element, told: number): void {
  const { style } = box;
  const width = pixels(element, "width");
  const height = pixels(element, "height") || told;
  const ratio = ratioOf(element);
  style.width = width ? `min(100%, ${width}px)` : "100%";
  style.height = ratio || !height ? "0" : `${height}px`;
  style.paddingTop = ratio
    ? `calc(${style.width} * ${ratio})`
    : height
      ? "0"
      : likelyHeight(element, box.clientWidth, style.width);
}

// As the pages lay out an embed of its own height (app.module.css), so that the host does not jump when it is told.
function likelyHeight(element: Element, clientWidth: number, width: string): string {
  if ((clientWidth > 0 && clientWidth < 520) || element.getAttribute("view") === "list")
    return `${reservedHeight}px`;
  const ui = element.getAttribute("ui") ?? "title,legend";
  const hasTitle = ui.includes("title");
  const rows = (hasTitle ? 49 : 0) + (ui.includes("legend") || !hasTitle ? 33 : 0);
  return `calc(clamp(320px, ${width} * .56, 620px) + ${rows}px)`;
}

/** Height by width, of an attribute such as "16:9"; 0 where there is none. */
function ratioOf(element: Element): number {
  const [, width, height] = /^(\d+)[:/](\d+)$/.exec(element.getAttribute("ratio") ?? "") ?? [];
  return Number(height) / Number(width) || 0;
}

/** An attribute such as "640" or "640px"; 0 where there is none. */
function pixels(element: Element, name: string): number {
  return Number(/^(\d+)(px)?$/.exec(element.getAttribute(name) ?? "")?.[1] ?? 0);
}
