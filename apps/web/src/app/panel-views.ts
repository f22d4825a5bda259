import { CompareView } from "../compare/compare-view.tsx";
import { PlacePanel } from "../panels/place-panel.tsx";
import { ProgrammePanel } from "../panels/programme-panel.tsx";

/**
 * What the panel shows when something is selected or compared. A server has it at once; a browser fetches it before it
 * makes such a page live, and after any other page has become so.
 */
export const panelViews = { CompareView, PlacePanel, ProgrammePanel };

export type PanelViews = typeof panelViews;
