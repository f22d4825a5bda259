import type { CheckMessages } from "@atlas/messages/check-messages";
import { useBuilderWords } from "./builder-words.tsx";

/** The words of the card and the health check in the language of the page. */
export function useCheckWords(): CheckMessages {
  const messages = useBuilderWords();
  return messages.checks;
}
