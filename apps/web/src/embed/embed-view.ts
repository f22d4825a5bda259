import { EmbedBar } from "./embed-bar.tsx";
import { EmbedFoot } from "./embed-foot.tsx";
import { EmbedOverview } from "./embed-overview.tsx";
import { tellFailure } from "./tell-failure.ts";

/** What stands in embeds alone, in a chunk that pages never load. */
export const embedView = { EmbedBar, EmbedFoot, EmbedOverview, tellFailure };

export type EmbedView = typeof embedView;
