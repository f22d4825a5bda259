/** Which head cells a cell of the comparison belongs to: with heads on three sides, `scope` alone does not say. */
export interface CellHeads {
  /** Ids of the column heads, in the order of the columns. */
  readonly columns: readonly string[];
  /** The group of rows, where there is one. */
  readonly group?: string | undefined;
}

export function columnId(place: string): string {
  return `compare-${place}`;
}

export function groupId(group: string): string {
  return `compare-group-${group}`;
}

/** The value of a cell's `headers`. */
export function headersOf({ columns, group }: CellHeads, column: number, row: string): string {
  return [columns[column], group === undefined ? "" : groupId(group), row].filter(Boolean).join(" ");
}
