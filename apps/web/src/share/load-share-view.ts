import type { Language } from "@atlas/core/language";
import { loadBuilderMessages } from "@atlas/messages/load-builder-messages";
import type { ShareView } from "./share-view.ts";

/** Fetches the builder and its words. */
export async function loadShareView(language: Language): Promise<ShareView> {
  const [{ sharePages }, words] = await Promise.all([
    import("./share-view.ts"),
    loadBuilderMessages(language),
  ]);
  return { ...sharePages, words };
}
