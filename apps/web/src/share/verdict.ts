import type { CheckMessages, CheckOutcome } from "@atlas/messages/check-messages";

/** What a check has found, to be said in the language of the page. */
export interface Verdict {
  readonly outcome: CheckOutcome;
  readonly heading: (messages: CheckMessages) => string;
  readonly detail: (messages: CheckMessages) => string;
}
