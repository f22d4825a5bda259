/** The reading that the map draws: a breath behind the page's, so that the list is painted first and the map renders once. */
import { createContext, type ReactNode, useContext, useDeferredValue } from "react";
import { type Reading, useReading } from "../app/reading.tsx";

const DrawnReadingContext = createContext<Reading | null>(null);

export function DrawnReadingProvider({ children }: { children: ReactNode }) {
  return <DrawnReadingContext value={useDeferredValue(useReading())}>{children}</DrawnReadingContext>;
}

/** What stands on the map reads this; links on it still lead from where the page is. */
export function useDrawnReading(): Reading {
  const reading = useContext(DrawnReadingContext);
  if (!reading) throw new Error("useDrawnReading needs a DrawnReadingProvider above it");
  return reading;
}
