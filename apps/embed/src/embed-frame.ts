import type { EmbedEvent, Envelope, HostCommands } from "@atlas/core/embed-messages";
import { queryAttributes } from "./attributes.ts";
import { embedAddress } from "./embed-address.ts";
import { hasOwnHeight, makeRoom } from "./room.ts";
import { toldEvents } from "./told-events.ts";

export interface EmbedFrame {
  /** Shows the embed that the element's attributes ask for; opens it anew where they ask for another. */
  readonly open: () => void;
  readonly close: () => void;
  /** Sends a command, as soon as the embed hears. */
  readonly send: <Type extends keyof HostCommands>(type: Type, payload: HostCommands[Type]) => void;
}

const version = 1;
const namespace = "cooperation-atlas";

/** Highest embed that is believed, in pixels: all records under each other in a narrow column are half as high. */
const greatestHeight = 40_000;

/** How long a frame that could be seen may stay silent, in milliseconds, before its host is told. */
const patience = 10_000;

const usualSandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/**
 * The frame inside an element: made from the element's attributes, and spoken with in the messages of
 * `core/embed-messages.ts`. Until it speaks, the link that stands in the element is shown in its place.
 */
export function embedFrame(element: HTMLElement): EmbedFrame {
  const box = document.createElement("div");
  const fallback = document.createElement("slot");
  const waiting: object[] = [];
  let frame: HTMLIFrameElement | null = null;
  let opened: (Wanted & { readonly sandbox: string }) | null = null;
  // Where the frame may speak from, and where it has spoken from.
  let origins: readonly string[] = [];
  let origin = "";
  let isReady = false;
  let height = 0;
  let timer = 0;
  // Styles go through the object model: no policy of the host forbids them.
  box.style.cssText = "position:relative";
  element.attachShadow({ mode: "open" }).append(box);

  // A frame is loaded when it comes near; how long it takes is counted once it could be seen.
  const sight = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    rest();
    timer = window.setTimeout(despair, patience);
  });

  function open(): void {
    const address = embedAddress(element);
    const sandbox = element.getAttribute("sandbox") ?? usualSandbox;
    const title = element.title || element.getAttribute("aria-label") || "Cooperation Atlas 区域协作地图";
    makeRoom(box, element, height);
    if (frame) frame.title = title;
    const wanted = { ...takeApart(address), sandbox };
    const before = opened;
    opened = wanted;
    if (before?.fixed === wanted.fixed && before.sandbox === sandbox) {
      // The embed lives on, and is told what is new.
      if (wanted.query !== before.query) send("filter", { words: wanted.query });
      if (wanted.selected !== before.selected) send("select", { selected: wanted.selected });
      if (wanted.at !== before.at) send("fitTo", { at: wanted.at ?? "" });
      return;
    }
    close();
    opened = wanted;
    box.replaceChildren(fallback);
    fallback.style.cssText = "position:absolute;top:0;left:0;padding:8px";
    if (!address) {
      warn("no atlas is known; load the script from one, or name one in the attribute src");
      return;
    }
    // A sandbox, around the frame or already around this page, may leave the frame without an origin.
    const isSealed = !sandbox.includes("allow-same-origin");
    origins = isSealed ? ["null"] : [address.origin, self.origin === "null" ? "null" : address.origin];
    frame = document.createElement("iframe");
    frame.title = title;
    frame.loading = "lazy";
    frame.allow = "fullscreen";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.setAttribute("sandbox", sandbox);
    // Out of sight until it speaks: what a browser shows in place of a frame that was refused helps nobody.
    frame.style.cssText = "position:absolute;top:0;left:0;width:100%;height:100%;border:0;visibility:hidden";
    frame.src = address.href;
    box.prepend(frame);
    addEventListener("message", hear);
    sight.observe(box);
  }

  function close(): void {
    rest();
    removeEventListener("message", hear);
    frame = null;
    opened = null;
    isReady = false;
  }

  function rest(): void {
    sight.disconnect();
    clearTimeout(timer);
  }

  function despair(): void {
    const address = frame!.src;
    warn(
      `${address} has not answered. The atlas is away, or its FRAME_ANCESTORS does not name ${location.origin}, ` +
        "or this page's Content-Security-Policy does not name the atlas in frame-src, or this page is https and the atlas is not",
    );
    tell("error", { code: "no-answer", message: address });
  }

  // Every message is doubted: it must come from our frame, from the atlas's origin, in a shape that is known.
  function hear({ source, origin: from, data }: MessageEvent<EmbedEvent | null>): void {
    if (source !== frame!.contentWindow || !origins.includes(from)) return;
    if (data?.ns !== namespace || data.v !== version || typeof data.payload !== "object" || !data.payload)
      return;
    origin = from;
    // Whoever speaks is there, even where it can do little.
    rest();
    frame!.style.visibility = "";
    fallback.style.display = "none";
    if (data.type === "ready" || data.type === "resize") grow(data.payload.height);
    if (data.type === "ready") {
      if (data.payload.greeted) return;
      // A frame that was loaded anew does not know us any more.
      isReady = true;
      send("hello", {});
    }
    if (toldEvents.includes(data.type)) tell(data.type, data.payload);
    for (const command of isReady ? waiting.splice(0) : []) post(command);
  }

  function grow(told: unknown): void {
    if (typeof told !== "number" || !(told >= 1 && told <= greatestHeight)) return;
    // Less than two pixels is a rounding, and following it could go on for ever.
    if (!hasOwnHeight(element) || Math.abs(told - height) < 2) return;
    height = Math.ceil(told);
    makeRoom(box, element, height);
  }

  function send<Type extends keyof HostCommands>(type: Type, payload: HostCommands[Type]): void {
    const command: Envelope<Type, HostCommands[Type]> = { ns: namespace, v: version, type, payload };
    if (isReady) post(command);
    else waiting.push(command);
  }

  function post(command: object): void {
    frame!.contentWindow!.postMessage(command, origin === "null" ? "*" : origin);
  }

  function tell(type: string, detail: object): void {
    // An error that went up to the window would be taken for one of the page's scripts.
    const bubbles = type !== "error";
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles, composed: bubbles }));
  }

  return { open, close, send };
}

interface Wanted {
  readonly query: string;
  readonly selected: string | null;
  readonly at: string | null;
  /** What no command changes. */
  readonly fixed: string;
}

/** What an address asks for: what a living embed can be told, and what it has to be opened for. */
function takeApart(address: URL | null): Wanted {
  const fixed = new URL(address ?? "about:blank");
  const words = fixed.searchParams;
  const [selected, at] = [words.get("selected"), words.get("at")];
  const query = new URLSearchParams();
  for (const name of queryAttributes) if (words.has(name)) query.set(name, words.get(name)!);
  for (const name of [...queryAttributes, "selected", "at"]) words.delete(name);
  return { query: String(query), selected, at, fixed: fixed.href };
}

function warn(what: string): void {
  console.warn(`<cooperation-atlas>: ${what}. The link inside is shown.`);
}
