import type { BuilderMessages } from "@atlas/messages/builder-messages";
import { SharePage } from "./share-page.tsx";

/** The builder's page, in a chunk of its own: other pages never load it. */
export const sharePages = { SharePage };

export type ShareView = typeof sharePages & { readonly words: BuilderMessages };
