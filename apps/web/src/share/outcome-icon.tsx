import type { CheckOutcome } from "@atlas/messages/check-messages";
import { useCheckWords } from "./check-words.ts";
import styles from "./outcome-icon.module.css";

const paths: Readonly<Record<CheckOutcome, string>> = {
  pass: "M4.5 8.3l2.4 2.4 4.6-5",
  warn: "M8 4v4.6M8 11.4v.4",
  fail: "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6",
};

/** How something has come out: by sign, by shape, by word, and by colour last. */
export function OutcomeIcon({ outcome }: { readonly outcome: CheckOutcome }) {
  const messages = useCheckWords();
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[outcome]} />
      </svg>
      <span className="visually-hidden">{messages.outcomeNames[outcome]}: </span>
    </span>
  );
}
