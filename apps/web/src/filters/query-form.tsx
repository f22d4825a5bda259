import type { Query, QueryWord } from "@atlas/core/query";
import type { ReactNode } from "react";
import { useReading } from "../app/reading.tsx";
import { pagePath } from "../page-path.ts";

/**
 * A GET form that changes some words of the address and keeps the others, so that every filter works before the
 * script has come, and without it. Buttons inside take over once it is there.
 */
export function QueryForm({
  words,
  className,
  label,
  children,
  onSubmit,
}: {
  readonly words: readonly QueryWord[];
  readonly className?: string | undefined;
  readonly label: string;
  readonly children: ReactNode;
  /** Reads the form and gives the query to go to. */
  readonly onSubmit?: (data: FormData) => Partial<Query>;
}) {
  const { address, settings, go } = useReading();
  const [path = "", search = ""] = pagePath({ ...address, offset: 0 }, settings).split("?");
  const kept = [...new URLSearchParams(search)].filter(
    ([word]) => !(words as readonly string[]).includes(word),
  );
  return (
    <form
      method="get"
      action={path}
      onSubmit={event => {
        if (!onSubmit) return;
        event.preventDefault();
        go({ query: { ...address.query, ...onSubmit(new FormData(event.currentTarget)) } });
      }}
    >
      {kept.map(([word, value]) => (
        <input key={word} type="hidden" name={word} value={value} />
      ))}
      <fieldset className={className}>
        <legend className="visually-hidden">{label}</legend>
        {children}
      </fieldset>
    </form>
  );
}
