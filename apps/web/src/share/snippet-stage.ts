/** Loads a snippet as a host's page would, on a stage of this page, and waits until its embed is drawn. */
import { messageNamespace } from "@atlas/core/embed-messages";
import { parkedStyle } from "./parse-html.ts";

/** How far a frame has come. `hidden` is alive in a sandbox that nobody may look into, `refused` shows nothing of ours. */
export type FrameState = "idle" | "unavailable" | "error" | "late" | "hidden" | "refused";

export interface StagedFrame {
  readonly frame: HTMLIFrameElement;
  readonly state: FrameState;
  /** From the start of the frame's page until it was drawn, in seconds. */
  readonly seconds: number;
  readonly hasMap: boolean;
}

/** How long an embed may take until its map is drawn, in seconds. */
export const patience = 60;

/** How long a frame may stay silent before it counts as refused, in seconds. */
const silence = 15;

const pause = 100;

/** Puts the nodes of a snippet on the stage. Scripts run when they are made anew; others than our own do not. */
export function putOnStage(snippet: Document, stage: HTMLElement): void {
  // A page with less room would make a frame of a fixed width narrower.
  const width = snippet.querySelector("iframe, cooperation-atlas")?.getAttribute("width") ?? "";
  stage.style.width = /^\d+$/.test(width) ? `${width}px` : "";
  for (const node of snippet.body.childNodes) stage.append(stageCopy(node));
}

/** Null where the snippet brings no frame. */
export async function drawnFrame(stage: HTMLElement, signal: AbortSignal): Promise<StagedFrame | null> {
  const heard = hearFrames();
  try {
    const begun = performance.now();
    const passed = () => (performance.now() - begun) / 1000;
    let steady = 0;
    while (true) {
      await sleep(pause, signal);
      const frame = frameOn(stage);
      if (!frame) {
        if (passed() > silence) return null;
        continue;
      }
      const state = stateOf(frame);
      const staged = (as: FrameState): StagedFrame => ({
        frame,
        state: as,
        seconds: frame.contentDocument ? frame.contentWindow!.performance.now() / 1000 : passed(),
        hasMap: frame.contentDocument?.querySelector("[data-map-state]") != null,
      });
      // A map may go on for a moment after it first was idle.
      steady = state === "idle" ? steady + 1 : 0;
      if (steady > 3 || state === "unavailable" || state === "error") return staged(state as FrameState);
      if (state === "hidden" && passed() > silence)
        return staged(heard.has(frame.contentWindow!) ? "hidden" : "refused");
      if (passed() > patience) return staged("late");
    }
  } finally {
    heard.stop();
  }
}

/** The frame of a snippet, or the one that its element has made. */
function frameOn(stage: HTMLElement): HTMLIFrameElement | null {
  const within = stage.querySelector("cooperation-atlas")?.shadowRoot ?? stage;
  return within.querySelector("iframe");
}

function stateOf(frame: HTMLIFrameElement): "idle" | "unavailable" | "error" | "loading" | "hidden" {
  const inside = frame.contentDocument;
  if (!inside) return "hidden";
  if (inside.URL === "about:blank" || inside.readyState !== "complete") return "loading";
  const map = inside.querySelector<HTMLElement>("[data-map-state]");
  const state = map ? map.dataset.mapState : inside.documentElement.dataset.hydrated === "true" ? "idle" : "";
  return state === "idle" || state === "unavailable" || state === "error" ? state : "loading";
}

function stageCopy(node: Node): Node {
  if (node.nodeType !== Node.ELEMENT_NODE) return document.createTextNode(node.textContent ?? "");
  const from = node as Element;
  const element = document.createElement(from.localName);
  for (const { name, value } of from.attributes) {
    // Styles go through the object model, which no policy forbids.
    if (name === parkedStyle) element.style.cssText = value;
    else if (!name.startsWith("on")) element.setAttribute(name, value);
  }
  // The stage stands where no reader scrolls to.
  if (element.getAttribute("loading") === "lazy") element.setAttribute("loading", "eager");
  if (
    from.localName === "script" &&
    new URL(from.getAttribute("src") ?? "", location.href).origin !== location.origin
  )
    element.removeAttribute("src");
  for (const child of from.childNodes) element.append(stageCopy(child));
  return element;
}

/** Windows that have spoken in our name. */
function hearFrames() {
  const windows = new Set<MessageEventSource>();
  const hear = ({ source, data }: MessageEvent) => {
    if (source && data?.ns === messageNamespace) windows.add(source);
  };
  addEventListener("message", hear);
  return {
    has: (window: Window) => windows.has(window),
    stop: () => removeEventListener("message", hear),
  };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
