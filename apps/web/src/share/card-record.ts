import type { CheckMessages } from "@atlas/messages/check-messages";
import type { SnippetCheck } from "./use-snippet-check.ts";

interface RecordParts {
  readonly check: SnippetCheck;
  /** In whose language the record is written. */
  readonly messages: CheckMessages;
  /** Of the data shown. */
  readonly revision: string;
  /** Address of the atlas. */
  readonly atlas: string;
}

/** A card as a machine reads it, what was measured included. */
export function cardRecord({ check, messages, revision, atlas }: RecordParts) {
  return {
    atlas,
    revision,
    checked: check.at.toISOString(),
    snippet: check.snippet,
    results: check.results.map(({ id, outcome, heading, detail, facts }) => ({
      id,
      outcome,
      heading: heading(messages),
      detail: detail(messages),
      facts,
    })),
  };
}

export function saveRecord(parts: RecordParts): void {
  const text = JSON.stringify({ ...cardRecord(parts), browser: navigator.userAgent }, null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `embed-conformance-${parts.check.at.toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser reads the file after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Prints the card alone. */
export function printCard(): void {
  const { dataset } = document.documentElement;
  dataset.printed = "card";
  addEventListener("afterprint", () => delete dataset.printed, { once: true });
  print();
}
