import type { Programme } from "@atlas/core/programme";
import type { Messages } from "@atlas/messages/messages";
import type { Reading } from "../app/reading.tsx";

/** The years of a programme as a reader would say them; empty when it has no start. */
export function periodText({ start, end, kind, status }: Programme, messages: Messages): string {
  if (start === null) return end === null ? "" : messages.until(Number(end.slice(0, 4)));
  const ongoing = end === null && kind !== "event" && status === "active";
  return messages.yearRange({ from: start.slice(0, 4), to: end?.slice(0, 4) ?? null, ongoing });
}

/** "Active (as of Apr 2025)": a status says nothing without the date of its source. */
export function statusText(
  { status, statusAsOf }: Programme,
  { catalogue, messages, text }: Reading,
): string {
  const code = catalogue.codeLists.statuses.find(({ id }) => id === status);
  const name = code ? text(code.name) : status;
  const asOf =
    statusAsOf === null ? messages.asOfUnknown : messages.asOf(messages.date(statusAsOf.slice(0, 7)));
  return `${name} (${asOf})`;
}
