import { builtEmbed, formatAddress } from "@atlas/core/address";
import { docsPath } from "@atlas/core/docs-address";
import { embedSnippet } from "@atlas/core/embed-snippets";
import type { BuilderMessages } from "@atlas/messages/builder-messages";
import { Masthead } from "../app/masthead.tsx";
import { Notice } from "../app/notice.tsx";
import { useReading } from "../app/reading.tsx";
import { BuilderWords } from "./builder-words.tsx";
import { ConformanceCard } from "./conformance-card.tsx";
import { HealthCheck } from "./health-check.tsx";
import styles from "./share.module.css";
import { ShareLook } from "./share-look.tsx";
import { SharePreview } from "./share-preview.tsx";
import { ShareShown } from "./share-shown.tsx";
import { ShareSize } from "./share-size.tsx";
import { ShareSnippet } from "./share-snippet.tsx";
import { snippetParts } from "./snippet-parts.ts";

/**
 * The builder of embeds. The address is the embed: what is chosen here or in the preview changes the address, and the
 * snippet is written from it.
 */
export function SharePage({ words: messages }: { readonly words: BuilderMessages }) {
  const reading = useReading();
  const { address, settings } = reading;
  const { defaultLanguage, publicUrl, basePath } = settings;
  const embed = formatAddress(builtEmbed(address, defaultLanguage), defaultLanguage);
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
            <p>
              <a href={basePath + docsPath(address.language, defaultLanguage)}>{messages.toDocs}</a>
            </p>
          </div>
          <div className={styles.checks}>
            <ConformanceCard snippet={embedSnippet(address.snippet, snippetParts(reading))} />
            <HealthCheck embedUrl={publicUrl + embed} />
          </div>
        </main>
      </div>
    </BuilderWords>
  );
}
