/** Which rows of a long list are drawn: those near the window, in chunks; empty space stands for the others. */

/** Rows measured and drawn together. */
export const chunkRows = 20;

export interface RowWindow {
  /** The rows from `first` up to, and without, `last` are drawn. */
  readonly first: number;
  readonly last: number;
  /** Pixels that stand for the rows before and after. */
  readonly before: number;
  readonly after: number;
}

/** Heights in pixels. */
export interface RowHeights {
  /** Of the chunks that have been drawn, by their number. */
  readonly chunks: ReadonlyMap<number, number>;
  /** Of a row of the others. It stays as it is while a list does, or all that stands below would move. */
  readonly row: number;
}

/** The chunks that meet the stretch from `top` to `bottom`, pixels from the list's own top; none where the list does not. */
export function rowWindow(
  rows: number,
  heights: RowHeights,
  [top, bottom]: readonly [top: number, bottom: number],
): RowWindow {
  const chunks = Math.ceil(rows / chunkRows);
  const heightOf = (chunk: number) => heights.chunks.get(chunk) ?? heights.row * rowsIn(chunk, rows);
  let chunk = 0;
  let before = 0;
  for (; chunk < chunks && before + heightOf(chunk) <= top; chunk++) before += heightOf(chunk);
  const first = chunk;
  let y = before;
  for (; chunk < chunks && y < bottom; chunk++) y += heightOf(chunk);
  let after = 0;
  for (let rest = chunk; rest < chunks; rest++) after += heightOf(rest);
  return {
    first: Math.min(rows, first * chunkRows),
    last: Math.min(rows, chunk * chunkRows),
    before,
    after,
  };
}

function rowsIn(chunk: number, rows: number): number {
  return Math.max(0, Math.min(chunkRows, rows - chunk * chunkRows));
}
