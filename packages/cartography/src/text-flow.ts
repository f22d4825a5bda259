/** Breaks texts into lines of a width, where there is no browser to do it. All lengths are pixels. */
import type { MeasureText } from "./map-question.ts";

export interface Lettering {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly measure: MeasureText;
}

/** Lines of a text, no wider than they may be: broken between Chinese characters, else at spaces. */
export function linesOf(text: string, width: number, { size, weight, measure }: Lettering): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(breaks).filter(part => part !== "")) {
    if (line !== "" && measure((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** After a space or a Chinese character; not before a mark that closes, nor after one that opens. */
const breaks =
  /(?<=\s)|(?<=[\p{Script=Han}、，。；：）」』”》〉！？])(?=[^\s、，。；：）」』”》〉！？\d)])|(?<=[^\s（「『“《〈(])(?=[（「『“《〈\p{Script=Han}])/u;

/** At most so many lines; what is left out is told by an ellipsis. */
export function fewLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`];
}

/** Where items of these widths stand when they follow one another in rows, each with its gap behind it. */
export function rowsOf(
  widths: readonly number[],
  width: number,
  gaps: readonly number[],
): { readonly places: readonly { readonly x: number; readonly row: number }[]; readonly rows: number } {
  let [x, row] = [0, 0];
  const places = widths.map((wide, index) => {
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += wide + gaps[index]!;
    return place;
  });
  return { places, rows: widths.length === 0 ? 0 : row + 1 };
}
