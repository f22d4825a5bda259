/**
 * Many texts, searched as one: all of them stand in one string, one after the other, because asking an engine once is
 * several times faster than asking it once a text. Lines that hold only Latin letters stand apart: a Chinese text
 * cannot be in them, and engines keep and search such strings at half the size.
 */
export interface Corpus {
  readonly size: number;
  readonly latin: Pile;
  readonly other: Pile;
}

/** Text `i` runs from `starts[i]` up to the separator before `starts[i + 1]`. */
interface Pile {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** No query holds this character. */
const separator = "\0";

const beyondLatin = /[^\0-\xff]/;

/** A corpus of texts, each given as its folded lines. */
export function corpusOf(texts: readonly (readonly string[])[]): Corpus {
  const pile = (belongs: (line: string) => boolean) =>
    pileOf(texts.map(lines => lines.filter(belongs).join("\n")));
  return {
    size: texts.length,
    latin: pile(line => !beyondLatin.test(line)),
    other: pile(line => beyondLatin.test(line)),
  };
}

/** For each text 1 when it holds the folded needle as a substring, else 0. */
export function textsWith({ size, latin, other }: Corpus, needle: string): Uint8Array {
  const found = new Uint8Array(size);
  if (!beyondLatin.test(needle)) mark(found, latin, needle);
  mark(found, other, needle);
  return found;
}

function pileOf(texts: readonly string[]): Pile {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    starts[i + 1] = starts[i]! + text.length + separator.length;
  });
  return { text: texts.map(text => text + separator).join(""), starts };
}

/** After a find the rest of that text is skipped. */
function mark(found: Uint8Array, { text, starts }: Pile, needle: string): void {
  let i = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[i]!)) {
    while (starts[i + 1]! <= at) i++;
    found[i++] = 1;
  }
}
