/**
 * `<cooperation-atlas>`: makes the iframe of an embed, keeps its height, and speaks with it in the messages of
 * `core/embed-messages.ts`. Without any library; styles go through the object model, so that no policy of the host
 * forbids them.
 */
import type { EmbedEvent, HostCommand, HostCommands } from "@atlas/core/embed-messages";
import { addressAttributes, frameAttributes } from "./attributes.ts";

const version = 1;
const namespace = "cooperation-atlas";

/** Pixels that are kept free for a list, or a narrow embed, before it has told its height. */
const reservedHeight = 560;

/** Highest embed that is believed, in pixels. */
const greatestHeight = 20_000;

/** How long a loaded frame may stay silent, in milliseconds, before its host is told. */
const patience = 10_000;

const usualSandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

// Known while the script itself runs, and only then.
const ownAddress =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed/v1/"]')?.src ??
  location.href;

class CooperationAtlas extends HTMLElement {
  static readonly observedAttributes = [...addressAttributes, ...frameAttributes];

  #frame: HTMLIFrameElement | null = null;
  #box = document.createElement("div");
  #fallback = document.createElement("slot");
  #isReady = false;
  #waiting: HostCommand[] = [];
  #height = 0;
  #timer = 0;
  #isChanging = false;

  constructor() {
    super();
    this.#box.style.cssText = "position:relative;max-width:100%";
    this.attachShadow({ mode: "open" }).append(this.#box);
  }

  connectedCallback(): void {
    if (getComputedStyle(this).display === "inline") this.style.display = "block";
    // The room that the host has kept until now.
    this.style.aspectRatio = "auto";
    this.style.maxHeight = "none";
    addEventListener("message", this.#hear);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(): void {
    // Several attributes change together, and open the frame once.
    if (!this.#frame || this.#isChanging) return;
    this.#isChanging = true;
    queueMicrotask(() => {
      this.#isChanging = false;
      if (this.isConnected) this.#open();
    });
  }

  /** Selects `place:<id>` or `programme:<id>`; null shows the list again. */
  select(selected: string | null): void {
    this.#send("select", { selected });
  }

  /** Sets the filters: query words as in an address, or as an object; nothing takes all filters away. */
  filter(words: string | Readonly<Record<string, string>> = ""): void {
    this.#send("filter", { words: typeof words === "string" ? words : String(new URLSearchParams(words)) });
  }

  /** Moves the map to a named view, or to "zoom/lat/lon". */
  fitTo(at: string): void {
    this.#send("fitTo", { at });
  }

  /** The folder of the atlas, with a slash at its end. */
  get #atlas(): URL {
    const src = this.getAttribute("src");
    return src === null ? new URL(`${ownAddress.split("/embed/v1/")[0]!}/`) : new URL(src, location.href);
  }

  get #isSealed(): boolean {
    return !(this.getAttribute("sandbox") ?? usualSandbox).includes("allow-same-origin");
  }

  get #isAuto(): boolean {
    return !this.hasAttribute("ratio") && (this.getAttribute("height") ?? "auto") === "auto";
  }

  #address(): string {
    const words = new URLSearchParams();
    for (const name of addressAttributes) {
      const value = this.getAttribute(name);
      if (value) words.set(name, value);
    }
    const lang = languageOf(this.closest("[lang]")?.getAttribute("lang"));
    if (lang) words.set("lang", lang);
    if (this.#isAuto) words.set("height", "auto");
    const address = new URL("embed", this.#atlas);
    address.search = String(words).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/");
    return address.href;
  }

  #open(): void {
    const address = this.#address();
    this.#reserve();
    if (this.#frame?.src === address) return;
    const frame = document.createElement("iframe");
    frame.title = this.title || this.getAttribute("aria-label") || "Cooperation Atlas 区域协作地图";
    frame.loading = "lazy";
    frame.allow = "fullscreen";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.setAttribute("sandbox", this.getAttribute("sandbox") ?? usualSandbox);
    // Out of sight until it speaks: what a browser shows in place of a frame that was refused helps nobody.
    frame.style.cssText = "position:absolute;top:0;left:0;width:100%;height:100%;border:0;visibility:hidden";
    this.#fallback.style.cssText = "position:absolute;top:0;left:0;padding:8px";
    frame.addEventListener("load", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#isReady || this.#despair(address), patience);
    });
    this.#isReady = false;
    this.#frame = frame;
    frame.src = address;
    this.#box.replaceChildren(frame, this.#fallback);
  }

  #reserve(): void {
    const { style } = this.#box;
    const ratio = /^(\d+)[:/](\d+)$/.exec(this.getAttribute("ratio") ?? "");
    const height = Number(this.getAttribute("height"));
    const width = Number(this.getAttribute("width"));
    style.width = width > 0 ? `${width}px` : "";
    style.aspectRatio = ratio ? `${ratio[1]}/${ratio[2]}` : "";
    const known = height > 0 ? height : this.#height;
    style.height = known && !ratio ? `${known}px` : "";
    // A share of the width, also while the element is hidden and has none.
    style.paddingTop = known || ratio ? "" : this.#likelyHeight();
  }

  // As the pages lay out an embed of its own height (app.module.css), so that the host does not jump when it is told.
  #likelyHeight(): string {
    const wide = this.#box.clientWidth;
    if ((wide > 0 && wide < 520) || this.getAttribute("view") === "list") return `${reservedHeight}px`;
    const ui = this.getAttribute("ui") ?? "title,legend";
    const rows = (ui.includes("title") ? 49 : 0) + (ui.includes("legend") || !ui.includes("title") ? 33 : 0);
    return `calc(clamp(320px, 56%, 620px) + ${rows}px)`;
  }

  #despair(address: string): void {
    console.warn(
      `<cooperation-atlas>: ${address} has not answered. Either the atlas is away, or its FRAME_ANCESTORS does not name ${location.origin}, ` +
        `or this page's Content-Security-Policy lacks frame-src ${this.#atlas.origin}, or this page is https and the atlas is not. The link inside is shown.`,
    );
    this.#tell("error", { code: "no-answer", message: address });
  }

  // Every message is doubted: it must come from our frame, from the atlas's origin, in a shape that is known.
  #hear = (event: MessageEvent): void => {
    if (!this.#frame || event.source !== this.#frame.contentWindow) return;
    if (event.origin !== (this.#isSealed ? "null" : this.#atlas.origin)) return;
    const { data } = event as { data: EmbedEvent | null };
    if (data?.ns !== namespace || data.v !== version || typeof data.payload !== "object" || !data.payload)
      return;
    if (data.type === "ready") this.#welcome();
    if (data.type === "ready" || data.type === "resize") this.#grow(data.payload.height);
    if (["ready", "selection", "filter", "view", "error"].includes(data.type))
      this.#tell(data.type, data.payload);
  };

  #welcome(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    clearTimeout(this.#timer);
    this.#frame!.style.visibility = "";
    this.#fallback.style.display = "none";
    this.#post({ ns: namespace, v: version, type: "hello", payload: {} });
    for (const command of this.#waiting.splice(0)) this.#post(command);
  }

  #grow(height: unknown): void {
    if (!this.#isAuto || typeof height !== "number" || !(height >= 1 && height <= greatestHeight)) return;
    // Less than two pixels is a rounding, and following it could go on for ever.
    if (Math.abs(height - this.#height) < 2) return;
    this.#height = Math.ceil(height);
    this.#box.style.height = `${this.#height}px`;
    this.#box.style.paddingTop = "";
  }

  #send<Type extends keyof HostCommands>(type: Type, payload: HostCommands[Type]): void {
    const command = { ns: namespace, v: version, type, payload } as HostCommand;
    if (this.#isReady) this.#post(command);
    else this.#waiting.push(command);
  }

  #post(command: HostCommand): void {
    // A sealed frame has no origin that could be named.
    this.#frame?.contentWindow?.postMessage(command, this.#isSealed ? "*" : this.#atlas.origin);
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function languageOf(tag: string | null | undefined): string | null {
  if (!tag) return null;
  if (/^zh-(hant|hk|mo|tw)/i.test(tag)) return "zh-Hant";
  if (/^zh/i.test(tag)) return "zh-Hans";
  return /^en/i.test(tag) ? "en" : null;
}

// A page that loads the script twice keeps the first.
if (!customElements.get("cooperation-atlas")) customElements.define("cooperation-atlas", CooperationAtlas);
