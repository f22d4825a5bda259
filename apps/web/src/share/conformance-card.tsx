import { useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { DownloadIcon, PrintIcon } from "./card-icons.tsx";
import { printCard, saveRecord } from "./card-record.ts";
import { useCheckWords } from "./check-words.ts";
import styles from "./conformance-card.module.css";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { type SnippetCheck, useSnippetCheck } from "./use-snippet-check.ts";

/** Loads a snippet as a host's page would, and reports what was measured on it. Before that it claims nothing. */
export function ConformanceCard({ snippet }: { readonly snippet: string }) {
  const messages = useCheckWords();
  const stage = useRef<HTMLDivElement>(null);
  const { running, last, broken, run } = useSnippetCheck(stage);
  return (
    <section className={styles.card} aria-label={messages.cardTitle} data-card="conformance">
      <h2>{messages.cardTitle}</h2>
      <p className={styles.lead}>{messages.cardLead}</p>
      <noscript>
        <p className={styles.lead}>{messages.needsScript}</p>
      </noscript>
      {last && last.snippet !== snippet ? <p className={styles.older}>{messages.checkedOlder}</p> : null}
      {last ? <Results check={last} /> : null}
      <p role="status" className={styles.status}>
        {running
          ? messages.checking
          : broken !== null
            ? messages.checkBroke(broken)
            : last
              ? messages.checked(tally(last))
              : messages.cardBefore}
      </p>
      <p className={styles.buttons}>
        <button type="button" data-primary="" aria-disabled={running} onClick={() => run(snippet)}>
          {last ? messages.checkAgain : messages.check}
        </button>
        {last ? <Takeaway check={last} /> : null}
      </p>
      <div ref={stage} className={styles.stage} aria-hidden="true" inert />
    </section>
  );
}

function Results({ check }: { readonly check: SnippetCheck }) {
  const messages = useCheckWords();
  const { address, catalogue } = useReading();
  const date = check.at.toLocaleString(address.language === "en" ? "en-GB" : address.language, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <>
      <ul className={styles.results}>
        {check.results.map(({ id, outcome, heading, detail }) => (
          <li key={id} data-check={id} data-outcome={outcome}>
            <OutcomeIcon outcome={outcome} />
            <div>
              <h3>{heading(messages)}</h3>
              <p>{detail(messages)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.when}>{messages.checkedWhen({ date, revision: catalogue.revision })}</p>
      <pre className={styles.snippet} lang="en">
        {check.snippet}
      </pre>
    </>
  );
}

/** A card is kept on paper, or as a file that a machine reads. */
function Takeaway({ check }: { readonly check: SnippetCheck }) {
  const messages = useCheckWords();
  const { catalogue, settings } = useReading();
  const { revision } = catalogue;
  return (
    <>
      <button type="button" onClick={printCard}>
        <PrintIcon />
        {messages.printCard}
      </button>
      <button
        type="button"
        onClick={() => saveRecord({ check, messages, revision, atlas: settings.publicUrl })}
      >
        <DownloadIcon />
        {messages.downloadJson}
      </button>
    </>
  );
}

function tally({ results }: SnippetCheck) {
  const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count("pass"), warned: count("warn"), failed: count("fail") };
}
