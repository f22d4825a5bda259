/** Widths of names as the browser draws them, measured once each. */
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width in CSS pixels of a text in the page's own font. */
export function textWidth(text: string, size: number, weight: 400 | 700): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d")!;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  const width = Math.ceil(context.measureText(text).width);
  widths.set(key, width);
  return width;
}
