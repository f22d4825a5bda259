/** One thing that is wrong with the source: where it stands, what stands there, and what to do about it. */
export interface Problem {
  /** The file, relative to the geodata folder: "programmes/shenta-friendship-bridge.json". */
  readonly file: string;
  /** The field within the file: "sites[0].point"; empty when the problem is the file as a whole. */
  readonly field: string;
  /** What stands there; undefined when nothing does. */
  readonly value: unknown;
  /** What is wrong and the cure, read after the value: "is not a date; write YYYY, YYYY-MM or YYYY-MM-DD". */
  readonly message: string;
}

/** Writes a path as a field: ["sites", 0, "point"] becomes "sites[0].point". */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === "number") return `${field}[${key}]`;
    return field === "" ? String(key) : `${field}.${String(key)}`;
  }, "");
}
