import { useEffect, useState } from "react";
import type { PanelViews } from "./panel-views.ts";

export type LoadedViews = PanelViews | "coming" | "failed";

export async function loadPanelViews(): Promise<PanelViews> {
  return (await import("./panel-views.ts")).panelViews;
}

/** The views of panels: those that a page came with, or those that follow it. */
export function usePanelViews(given: PanelViews | null): LoadedViews {
  const [views, setViews] = useState<LoadedViews>(given ?? "coming");
  useEffect(() => {
    if (given) return;
    loadPanelViews().then(setViews, error => {
      console.error(error);
      setViews("failed");
    });
  }, [given]);
  return views;
}
