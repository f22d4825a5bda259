import type { Language } from "@atlas/core/language";
import type { DocsMessages } from "@atlas/messages/docs-messages";
import { Masthead } from "../app/masthead.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./docs.module.css";
import { DocsElement } from "./docs-element.tsx";
import { DocsHost } from "./docs-host.tsx";
import { DocsMessaging } from "./docs-messaging.tsx";
import { DocsContents } from "./docs-section.tsx";
import { DocsWords } from "./docs-words.tsx";

/** The reference for hosts of embeds: names and values from the tables of the contract, meanings from the messages. */
export function DocsPage({
  messages,
  pathIn,
}: {
  readonly messages: DocsMessages;
  readonly pathIn: (language: Language) => string;
}) {
  const { href, settings } = useReading();
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#text">
        {messages.skipToText}
      </a>
      <Masthead pathIn={pathIn} />
      <main id="text" tabIndex={-1} className={styles.main}>
        <h1>{messages.docsTitle}</h1>
        <p className={styles.lead}>{messages.docsLead}</p>
        <p className={styles.way}>
          <a href={href({ embedLanguage: null })}>{messages.builderLink}</a>
        </p>
        <DocsContents messages={messages} without={settings.exported ? ["oembed"] : []} />
        <DocsElement messages={messages} />
        <DocsWords messages={messages} />
        <DocsMessaging messages={messages} />
        <DocsHost messages={messages} />
      </main>
    </div>
  );
}
