/** The shape that stands with a family's colour, so that colour is never alone. */
export type FamilyShape = "square" | "diamond" | "circle" | "plus" | "triangle" | "hexagon";

export const familyShapes: Readonly<Record<string, FamilyShape>> = {
  economy: "square",
  innovation: "diamond",
  people: "circle",
  livelihood: "plus",
  space: "triangle",
  governance: "hexagon",
};

/** The outline of a family's shape as an SVG path in a 12 by 12 box. */
export const shapePaths: Readonly<Record<FamilyShape, string>> = {
  square: "M1.5 1.5h9v9h-9z",
  diamond: "M6 .2 11.8 6 6 11.8.2 6z",
  circle: "M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8z",
  plus: "M4.1.8h3.8v3.3h3.3v3.8H7.9v3.3H4.1V7.9H.8V4.1h3.3z",
  triangle: "M6 .6 11.8 11H.2z",
  hexagon: "M6 .3 11 3.1v5.8L6 11.7 1 8.9V3.1z",
};
