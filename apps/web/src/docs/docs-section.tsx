import type { DocsMessages } from "@atlas/messages/docs-messages";
import type { ReactNode } from "react";
import styles from "./docs.module.css";

/** The sections of the reference in their order, each by the id that a link may name. */
const sections = [
  ["iframe", "frameTitle"],
  ["element", "elementTitle"],
  ["words", "wordsTitle"],
  ["messages", "messagesTitle"],
  ["heights", "heightsTitle"],
  ["policy", "policyTitle"],
  ["oembed", "oembedTitle"],
  ["trouble", "troubleTitle"],
  ["promise", "promiseTitle"],
] as const satisfies readonly (readonly [string, keyof DocsMessages])[];

export type SectionId = (typeof sections)[number][0];

export function DocsContents({
  messages,
  without,
}: {
  readonly messages: DocsMessages;
  readonly without: readonly SectionId[];
}) {
  return (
    <nav aria-label={messages.contentsTitle} className={styles.contents}>
      <ul>
        {sections
          .filter(([id]) => !without.includes(id))
          .map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{messages[title]}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

export function DocsSection({
  id,
  title,
  children,
}: {
  readonly id: SectionId;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
