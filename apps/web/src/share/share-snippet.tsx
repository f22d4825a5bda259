import { embedSnippet } from "@atlas/core/embed-snippets";
import { snippetKinds } from "@atlas/core/embed-words";
import { useEffect, useRef, useState } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import { useBuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";
import { snippetParts } from "./snippet-parts.ts";

/** What to paste: for each kind of host a text, with a button that copies it and says so. */
export function ShareSnippet() {
  const messages = useBuilderWords();
  const reading = useReading();
  const { address, settings } = reading;
  const snippet = embedSnippet(address.snippet, snippetParts(reading));
  const needsServer = settings.exported && ["image", "oembed"].includes(address.snippet);
  // A policy names the origin: a path without its slash would match nothing under it.
  const origin = settings.publicUrl.slice(0, settings.publicUrl.length - settings.basePath.length);
  return (
    <section className={styles.snippet} aria-label={messages.snippetTitle}>
      <div className={styles.tabs}>
        <nav aria-label={messages.snippetTitle}>
          {snippetKinds.map(kind => (
            <AddressLink
              key={kind}
              to={{ snippet: kind }}
              aria-current={kind === address.snippet ? "true" : undefined}
            >
              {messages.snippetNames[kind]}
            </AddressLink>
          ))}
        </nav>
        {needsServer ? null : <CopyButton text={snippet} />}
      </div>
      {needsServer ? null : (
        <section
          className={styles.code}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
          tabIndex={0}
          lang="en"
          aria-label={messages.snippetNames[address.snippet]}
        >
          <pre>
            <code>{snippet}</code>
          </pre>
        </section>
      )}
      <p className={styles.note}>
        {needsServer ? messages.snippetNeedsServer : messages.snippetHints[address.snippet]}
        {address.snippet === "element" ? ` ${messages.snippetPolicyElement(origin)}` : null}
        {address.snippet === "iframe" || address.snippet === "plain"
          ? ` ${messages.snippetPolicy(origin)}`
          : null}
      </p>
    </section>
  );
}

/** How long a button says what it has done, in milliseconds. */
const saidFor = 2500;

function CopyButton({ text }: { text: string }) {
  const messages = useBuilderWords();
  const [done, setDone] = useState<"copied" | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (what: "copied" | "failed") => {
    setDone(what);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setDone(null), saidFor);
  };
  return (
    <>
      <button
        type="button"
        className={styles.copy}
        onClick={() => copyText(text).then(isCopied => say(isCopied ? "copied" : "failed"))}
      >
        {done === "copied" ? messages.copied : messages.copy}
      </button>
      <span role="status" className={done === "failed" ? styles.failed : "visually-hidden"}>
        {done === "copied" ? messages.copied : done === "failed" ? messages.copyFailed : ""}
      </span>
    </>
  );
}

/** Whether the text is on the clipboard now; a page without TLS has no clipboard to write to. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
