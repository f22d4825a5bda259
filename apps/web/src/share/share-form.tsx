import { addressWords } from "@atlas/core/address";
import type { ReactNode } from "react";
import { useReading } from "../app/reading.tsx";
import { pagePath } from "../page-path.ts";
import { useBuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";

/** A GET form that sets some words of the builder's address and keeps the others; its button is for readers without script. */
export function ShareForm({
  words,
  children,
}: {
  readonly words: readonly string[];
  readonly children: ReactNode;
}) {
  const messages = useBuilderWords();
  const { address, settings } = useReading();
  const [path] = pagePath(address, settings).split("?");
  return (
    <form method="get" action={path} onSubmit={event => event.preventDefault()}>
      {addressWords(address, settings.defaultLanguage)
        .filter(([word]) => !words.includes(word))
        .map(([word, value]) => (
          <input key={word} type="hidden" name={word} value={value} />
        ))}
      {children}
      <noscript>
        <button type="submit" className={styles.button}>
          {messages.apply}
        </button>
      </noscript>
    </form>
  );
}
