import type { Programme } from "@atlas/core/programme";
import type { Messages } from "@atlas/messages/messages";

type Dated = Pick<Programme, "start" | "end" | "kind" | "status" | "statusAsOf">;

/** When a programme was, in words: each date as exact as its source gives it, and what the source leaves out. */
export function periodSentence({ start, end, kind, status, statusAsOf }: Dated, messages: Messages): string {
  if (start === null) return end === null ? messages.periodUnknown : messages.periodEnd(messages.date(end));
  const began = messages.date(start);
  if (end !== null)
    return start === end ? began : messages.periodBetween({ from: began, to: messages.date(end) });
  if (kind === "event") return began;
  const rest =
    status === "completed" && statusAsOf !== null
      ? messages.completedBy(messages.date(statusAsOf))
      : messages.ongoing;
  return `${messages.periodFrom(began)} · ${rest}`;
}
