import type { Verdict } from "../verdict.ts";
import { isSeen, saidBy } from "./seen.ts";

/** What a frame does with the Tab key (WCAG 2.2, 2.1.2 and 2.4.3). */
export interface KeyboardUse {
  /** Controls, and the map, at which Tab was pressed. */
  readonly controls: number;
  /** What those say that kept the key for themselves. */
  readonly holding: readonly string[];
  /** Controls with a tabindex above 0. */
  readonly jumping: number;
  readonly modal: boolean;
}

const focusable =
  "a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex='-1']), canvas";

export function readKeyboardUse(inside: Window & typeof globalThis): KeyboardUse {
  const { document } = inside;
  const controls = [...document.querySelectorAll<HTMLElement>(focusable)].filter(isSeen);
  const passes = (control: HTMLElement) =>
    [false, true].every(shiftKey =>
      control.dispatchEvent(
        new inside.KeyboardEvent("keydown", {
          key: "Tab",
          code: "Tab",
          shiftKey,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      ),
    );
  return {
    controls: controls.length,
    holding: controls.filter(control => !passes(control)).map(saidBy),
    jumping: controls.filter(({ tabIndex }) => tabIndex > 0).length,
    modal: [...document.querySelectorAll("dialog[open], [aria-modal=true]")].some(
      dialog => isSeen(dialog) && (dialog.getAttribute("aria-modal") === "true" || isModal(dialog)),
    ),
  };
}

export function judgeKeyboardUse({ controls, holding, jumping, modal }: KeyboardUse): Verdict {
  const isFree = holding.length === 0 && jumping === 0 && !modal;
  return {
    outcome: isFree ? "pass" : "fail",
    heading: messages => messages.keyboardHeading,
    detail: messages => {
      if (isFree) return messages.keyboardGood(controls);
      const wrong = [
        ...(modal ? [messages.keyboardModal] : []),
        ...(holding.length > 0 ? [messages.keyboardHeld({ count: holding.length, first: holding[0]! })] : []),
        ...(jumping > 0 ? [messages.keyboardOrder(jumping)] : []),
      ];
      return wrong.join(messages.betweenSentences);
    },
  };
}

// Browsers that do not know the word cannot open a dialog that keeps the focus either.
function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(":modal");
  } catch {
    return false;
  }
}
