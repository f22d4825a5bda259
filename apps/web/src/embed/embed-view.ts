import { EmbedBar } from "./embed-bar.tsx";
import { EmbedFoot } from "./embed-foot.tsx";
import { EmbedOverview } from "./embed-overview.tsx";

/** What stands in embeds alone, in a chunk that pages never load. */
export const embedView = { EmbedBar, EmbedFoot, EmbedOverview };

export type EmbedView = typeof embedView;
