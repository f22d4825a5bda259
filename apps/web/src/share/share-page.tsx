import type { BuilderMessages } from "@atlas/messages/builder-messages";
import { Masthead } from "../app/masthead.tsx";
import { Notice } from "../app/notice.tsx";
import { BuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";
import { ShareLook } from "./share-look.tsx";
import { SharePreview } from "./share-preview.tsx";
import { ShareShown } from "./share-shown.tsx";
import { ShareSize } from "./share-size.tsx";
import { ShareSnippet } from "./share-snippet.tsx";

/**
 * The builder of embeds. The address is the embed: what is chosen here or in the preview changes the address, and the
 * snippet is written from it.
 */
export function SharePage({ words: messages }: { readonly words: BuilderMessages }) {
  return (
    <BuilderWords value={messages}>
      <div className={styles.page}>
        <Masthead />
        <main id="panel" tabIndex={-1} className={styles.main}>
          <div className={styles.settings}>
            <h1>{messages.shareTitle}</h1>
            <p className={styles.lead}>{messages.shareLead}</p>
            <Notice />
            <ShareShown />
            <ShareLook />
            <ShareSize />
          </div>
          <div className={styles.work}>
            <SharePreview />
            <ShareSnippet />
          </div>
        </main>
      </div>
    </BuilderWords>
  );
}
