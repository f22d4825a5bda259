/** Attributes of `<cooperation-atlas>` that are words of a query. */
export const queryAttributes = [
  "type",
  "group",
  "place",
  "project",
  "clause",
  "kind",
  "status",
  "from",
  "to",
  "q",
] as const;

/** All attributes that are words of the embed's address, as they stand. */
export const addressAttributes = [
  ...queryAttributes,
  "selected",
  "compare",
  "view",
  "at",
  "list",
  "sort",
  "by",
  "theme",
  "ui",
  "accent",
] as const;

/** Attributes of the frame itself. `lang` and `title` concern both. */
export const frameAttributes = ["lang", "title", "width", "height", "ratio", "sandbox", "src"] as const;
