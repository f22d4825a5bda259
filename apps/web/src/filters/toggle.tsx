import type { ListWord } from "@atlas/core/query";
import type { ReactNode } from "react";
import { usePreview } from "../app/pointed.tsx";
import { useReading } from "../app/reading.tsx";

/**
 * Chooses or takes back values of a word. Stands in a QueryForm of that word: without the script it submits the form.
 * An option that would find nothing is disabled; a chosen one can always be taken back.
 */
export function Toggle({
  word,
  values,
  count,
  className,
  title,
  children,
}: {
  readonly word: ListWord;
  /** All of these are chosen or taken back together. */
  readonly values: readonly string[];
  readonly count: number;
  readonly className?: string | undefined;
  /** The whole name, where the one shown may be cut. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}) {
  const { address, catalogue, go } = useReading();
  const chosen = address.query[word];
  const pressed = values.every(value => chosen.includes(value));
  const next = catalogue.vocabulary[word].filter(value =>
    values.includes(value) ? !pressed : chosen.includes(value),
  );
  const preview = usePreview(() => ({ ...address.query, [word]: next }));
  return (
    <button
      type="submit"
      name={word}
      value={next.join(",")}
      className={className}
      title={title}
      aria-pressed={pressed}
      data-partly={(!pressed && values.some(value => chosen.includes(value))) || undefined}
      disabled={count === 0 && !pressed}
      {...preview}
      onClick={event => {
        event.preventDefault();
        go({ query: { ...address.query, [word]: next } });
      }}
    >
      {children}
    </button>
  );
}
