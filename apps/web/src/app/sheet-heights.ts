/** The four heights of the sheet on a phone, from the lowest. Shares of the window; the CSS says the same. */
export const sheetHeights = ["peek", "half", "place", "full"] as const;

export type SheetHeight = (typeof sheetHeights)[number];

/** Pixels that a sheet shows at its lowest. */
const peek = 96;

/** The height nearest to where a sheet was let go, both in pixels of a window `tall` pixels high. */
export function nearestHeight(letGo: number, tall: number): SheetHeight {
  const heights: Readonly<Record<SheetHeight, number>> = {
    peek,
    half: tall * 0.55,
    place: tall * 0.7,
    full: tall * 0.92,
  };
  return sheetHeights.reduce((best, height) =>
    Math.abs(heights[height] - letGo) < Math.abs(heights[best] - letGo) ? height : best,
  );
}
