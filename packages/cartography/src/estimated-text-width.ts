import type { MeasureText } from "./map-question.ts";

/**
 * Advance widths of the printable ASCII characters in thousandths of the type size, from the space on: of Helvetica
 * (Adobe Core 14 AFM) and Noto Sans SC the wider one, so that a text has room in any of the usual fonts.
 */
const ascii = [
  278, 323, 474, 556, 556, 921, 680, 278, 338, 338, 467, 584, 278, 347, 278, 392, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 728, 293,
  535, 667, 556, 833, 723, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 338, 392, 338, 555,
  559, 606, 563, 618, 510, 620, 556, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 500,
  377, 607, 521, 802, 500, 521, 500, 338, 270, 338, 584,
];

/** Bold Latin letters are wider by so much; Chinese ones are as wide as high in any weight. */
const bold = 1.05;

/** Width in pixels of a text in the usual fonts, where there is no browser to measure it. */
export const estimatedTextWidth: MeasureText = (text, size, weight) => {
  let width = 0;
  for (const character of text) {
    const latin = latinWidth(character.codePointAt(0)!);
    width += latin === null ? 1000 : weight === 700 ? latin * bold : latin;
  }
  return Math.ceil((width * size) / 1000);
};

/** Null for what is as wide as a Chinese character: in Chinese fonts quotation marks, dots and arrows are as well. */
function latinWidth(code: number): number | null {
  if (code < 127) return ascii[code - 32] ?? 0;
  if (code === 0xb7) return null;
  if (code < 0x2000) return 620;
  return code === 0x2010 || code === 0x2011 || code === 0x2013 ? 556 : null;
}
