import { embedEvent } from "@atlas/core/embed-messages";

/** Tells the page around an embed that it will not live; what the server made of it stands there and can be read. */
export function tellFailure(message: string): void {
  if (parent !== window) parent.postMessage(embedEvent("error", { code: "data-unavailable", message }), "*");
}
