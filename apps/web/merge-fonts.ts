/**
 * Joins TrueType fonts that hold different characters of one face into one font (ISO/IEC 14496-22, "Open Font
 * Format"). Web font packages cut a Chinese face into a hundred slices; what draws images needs it whole.
 */
interface Slice {
  readonly tables: ReadonlyMap<string, Buffer>;
  /** Glyph numbers by code point. */
  readonly characters: ReadonlyMap<number, number>;
  readonly glyphs: readonly Buffer[];
  readonly metrics: readonly { readonly advance: number; readonly bearing: number }[];
}

export interface FaceName {
  readonly family: string;
  readonly style: "Regular" | "Bold";
}

/** One font with all glyphs of the slices; the first tells what they have in common. */
export function mergeFonts(fonts: readonly Buffer[], { family, style }: FaceName): Buffer {
  const slices = fonts.map(readSlice);
  const glyphs: Buffer[] = [];
  const metrics: Slice["metrics"][number][] = [];
  const characters = new Map<number, number>();
  for (const slice of slices) {
    const first = glyphs.length;
    glyphs.push(...slice.glyphs.map(glyph => renumbered(glyph, first)));
    metrics.push(...slice.metrics);
    for (const [code, glyph] of slice.characters)
      if (!characters.has(code)) characters.set(code, first + glyph);
  }
  const { glyf, loca } = glyphTables(glyphs);
  const shared = (name: string) => Buffer.from(slices[0]!.tables.get(name)!);
  const head = shared("head");
  head.writeUInt16BE(style === "Bold" ? 1 : 0, 44);
  head.writeInt16BE(1, 50);
  const hhea = shared("hhea");
  hhea.writeUInt16BE(metrics.length, 34);
  const maxp = shared("maxp");
  maxp.writeUInt16BE(glyphs.length, 4);
  // Points, contours and their composites: the most that any slice needs.
  for (const at of [6, 8, 10, 12, 28, 30])
    maxp.writeUInt16BE(Math.max(...slices.map(({ tables }) => tables.get("maxp")!.readUInt16BE(at))), at);
  const os2 = shared("OS/2");
  os2.writeUInt16BE(style === "Bold" ? 700 : 400, 4);
  const post = Buffer.alloc(32);
  post.writeUInt32BE(0x00030000, 0);
  return fontFile([
    ["OS/2", os2],
    ["cmap", characterTable(characters)],
    ["glyf", glyf],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", metricTable(metrics)],
    ["loca", loca],
    ["maxp", maxp],
    ["name", nameTable({ family, style })],
    ["post", post],
  ]);
}

/** The characters that a font has a glyph for. */
export function charactersOf(font: Buffer): ReadonlySet<string> {
  const codes = readCharacters(tablesOf(font).get("cmap")!);
  return new Set([...codes].filter(([, glyph]) => glyph > 0).map(([code]) => String.fromCodePoint(code)));
}

function readSlice(font: Buffer): Slice {
  const tables = tablesOf(font);
  const count = tables.get("maxp")!.readUInt16BE(4);
  const [loca, glyf, hmtx] = [tables.get("loca")!, tables.get("glyf")!, tables.get("hmtx")!];
  const isLong = tables.get("head")!.readInt16BE(50) === 1;
  const offset = (index: number) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  const long = tables.get("hhea")!.readUInt16BE(34);
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    tables,
    characters: readCharacters(tables.get("cmap")!),
    glyphs: indexes.map(index => glyf.subarray(offset(index), offset(index + 1))),
    metrics: indexes.map(index => ({
      advance: hmtx.readUInt16BE(Math.min(index, long - 1) * 4),
      bearing: hmtx.readInt16BE(index < long ? index * 4 + 2 : long * 4 + (index - long) * 2),
    })),
  };
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const start = font.readUInt32BE(at + 8);
      return [font.toString("latin1", at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
    }),
  );
}

/** Subtables of formats 4 and 12, which carry all of Unicode. */
function readCharacters(cmap: Buffer): Map<number, number> {
  const characters = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    const found = format === 12 ? groups(table) : format === 4 ? segments(table) : [];
    for (const [code, glyph] of found) if (glyph > 0) characters.set(code, glyph);
  }
  return characters;
}

function* groups(table: Buffer): Generator<[code: number, glyph: number]> {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    const [from, to, glyph] = [
      table.readUInt32BE(at),
      table.readUInt32BE(at + 4),
      table.readUInt32BE(at + 8),
    ];
    for (let code = from; code <= to; code++) yield [code, glyph + code - from];
  }
}

function* segments(table: Buffer): Generator<[code: number, glyph: number]> {
  const count = table.readUInt16BE(6) / 2;
  const column = (index: number) => 14 + index * count * 2 + (index > 0 ? 2 : 0);
  for (let segment = 0; segment < count; segment++) {
    const read = (index: number) => table.readUInt16BE(column(index) + segment * 2);
    const [to, from, delta, range] = [read(0), read(1), read(2), read(3)];
    for (let code = from; code <= to && code < 0xffff; code++) {
      if (range === 0) yield [code, (code + delta) & 0xffff];
      else {
        const glyph = table.readUInt16BE(column(3) + segment * 2 + range + (code - from) * 2);
        yield [code, glyph === 0 ? 0 : (glyph + delta) & 0xffff];
      }
    }
  }
}

const flags = { wideArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** A glyph whose parts are other glyphs names them by number. */
function renumbered(glyph: Buffer, by: number): Buffer {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
  const changed = Buffer.from(glyph);
  for (let at = 10, more = true; more; ) {
    const flag = changed.readUInt16BE(at);
    changed.writeUInt16BE(changed.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + (flag & flags.wideArguments ? 4 : 2);
    at += flag & flags.scale ? 2 : flag & flags.twoScales ? 4 : flag & flags.matrix ? 8 : 0;
    more = (flag & flags.more) !== 0;
  }
  return changed;
}

function glyphTables(glyphs: readonly Buffer[]): { readonly glyf: Buffer; readonly loca: Buffer } {
  const padded = glyphs.map(glyph => Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  for (const [index, glyph] of padded.entries()) {
    offset += glyph.length;
    loca.writeUInt32BE(offset, (index + 1) * 4);
  }
  return { glyf: Buffer.concat(padded), loca };
}

function metricTable(metrics: Slice["metrics"]): Buffer {
  const table = Buffer.alloc(metrics.length * 4);
  for (const [index, { advance, bearing }] of metrics.entries()) {
    table.writeUInt16BE(advance, index * 4);
    table.writeInt16BE(bearing, index * 4 + 2);
  }
  return table;
}

/** One subtable of format 12 for Unicode, a group for each character. */
function characterTable(characters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...characters].sort(([one], [other]) => one - other);
  const table = Buffer.alloc(12 + 16 + sorted.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + sorted.length * 12, 16);
  table.writeUInt32BE(sorted.length, 24);
  for (const [index, [code, glyph]] of sorted.entries()) {
    const at = 28 + index * 12;
    table.writeUInt32BE(code, at);
    table.writeUInt32BE(code, at + 4);
    table.writeUInt32BE(glyph, at + 8);
  }
  return table;
}

/** Family, style, unique and full name, for Windows in American English. */
function nameTable({ family, style }: FaceName): Buffer {
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, style],
    [3, `${family} ${style} subset`],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(" ", "")}-${style}`],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const table = Buffer.alloc(6 + names.length * 12);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  for (const [index, [id]] of names.entries()) {
    const record = [3, 1, 0x409, id, texts[index]!.length, offset];
    for (const [field, value] of record.entries()) table.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += texts[index]!.length;
  }
  return Buffer.concat([table, ...texts]);
}

/** Checksums are left out: what draws images asks for none. */
function fontFile(tables: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const header = Buffer.alloc(12 + tables.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables.length, 4);
  const parts = [header];
  let offset = header.length;
  for (const [index, [name, content]] of tables.entries()) {
    const at = 12 + index * 16;
    header.write(name, at, "latin1");
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(content.length, at + 12);
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
