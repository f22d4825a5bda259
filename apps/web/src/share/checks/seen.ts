/** Whether an element takes room that a reader could see. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return false;
  const style = styleOf(element);
  return style.visibility === "visible" && style.clipPath === "none";
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

/** What an element says, in one line, cut where it is long. */
export function saidBy(element: Element): string {
  const text = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return short(text.trim() || element.tagName.toLowerCase());
}

export function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
