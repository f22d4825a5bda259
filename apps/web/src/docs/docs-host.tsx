import { embedAddresses, oembedWords } from "@atlas/core/embed-contract";
import { embedSnippet } from "@atlas/core/embed-snippets";
import type { DocsMessages } from "@atlas/messages/docs-messages";
import { useReading } from "../app/reading.tsx";
import { snippetParts } from "../share/snippet-parts.ts";
import styles from "./docs.module.css";
import { DocsCode } from "./docs-code.tsx";
import { DocsSection } from "./docs-section.tsx";
import { DocsTable, Fallback, Names } from "./docs-table.tsx";
import { policyExample } from "./host-examples.ts";
import { originOf, useAtlasUrl } from "./use-atlas-url.ts";

/** What a host's own policy and system need, what breaks embeds, and what will not change. */
export function DocsHost({ messages }: { readonly messages: DocsMessages }) {
  const reading = useReading();
  const atlas = useAtlasUrl();
  const origin = originOf(atlas);
  const columns = messages.columns;
  const troubles = messages.troubles;
  return (
    <>
      <DocsSection id="policy" title={messages.policyTitle}>
        <p>{messages.policyFrame}</p>
        <DocsCode>{policyExample(["frame-src"], origin)}</DocsCode>
        <p>{messages.policyElement}</p>
        <DocsCode>{policyExample(["frame-src", "script-src"], origin)}</DocsCode>
      </DocsSection>
      {reading.settings.exported ? null : (
        <DocsSection id="oembed" title={messages.oembedTitle}>
          <p>{messages.oembedText}</p>
          <DocsCode>{embedSnippet("oembed", { ...snippetParts(reading), atlas })}</DocsCode>
          <DocsTable
            name={embedAddresses.oembed}
            heads={[columns.word, columns.values, columns.fallback, columns.meaning]}
            rows={(Object.keys(oembedWords) as (keyof typeof oembedWords)[]).map(word => ({
              key: word,
              cells: [
                <Names key="values" of={oembedWords[word].values} />,
                <Fallback key="fallback" of={oembedWords[word].fallback} />,
                messages.oembedMeanings[word],
              ],
            }))}
          />
        </DocsSection>
      )}
      <DocsSection id="trouble" title={messages.troubleTitle}>
        <dl className={styles.troubles}>
          {Object.values(troubles).map(({ sign, cure }) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{cure}</dd>
            </div>
          ))}
        </dl>
      </DocsSection>
      <DocsSection id="promise" title={messages.promiseTitle}>
        <ul className={styles.promises}>
          {messages.promises.map(promise => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </DocsSection>
    </>
  );
}
