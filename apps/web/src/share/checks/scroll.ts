import type { Verdict } from "../verdict.ts";

/** What the map in a frame does with the wheel and a finger. */
export interface ScrollUse {
  /** Whether a wheel without Ctrl was kept from the page around. */
  readonly wheelHeld: boolean;
  /** Whether one finger was. */
  readonly touchHeld: boolean;
}

/** Null where there is no map. */
export function readScrollUse(inside: Window & typeof globalThis): ScrollUse | null {
  const canvas = inside.document.querySelector<HTMLElement>("[data-map-state] canvas");
  if (!canvas) return null;
  const passes = canvas.dispatchEvent(
    new inside.WheelEvent("wheel", { deltaY: 100, bubbles: true, cancelable: true, composed: true }),
  );
  return { wheelHeld: !passes, touchHeld: !letsPan(inside.getComputedStyle(canvas).touchAction) };
}

/** Whether a `touch-action` leaves upward and downward movements of one finger to the page. */
export function letsPan(touchAction: string): boolean {
  return /\b(auto|manipulation|pan-y)\b/.test(touchAction);
}

export function judgeScrollUse({ wheelHeld, touchHeld }: ScrollUse): Verdict {
  return {
    outcome: wheelHeld || touchHeld ? "fail" : "pass",
    heading: messages => messages.scrollHeading,
    detail: messages => {
      const wrong = [
        ...(wheelHeld ? [messages.scrollWheelHeld] : []),
        ...(touchHeld ? [messages.scrollTouchHeld] : []),
      ];
      return wrong.join(messages.betweenSentences) || messages.scrollGood;
    },
  };
}
