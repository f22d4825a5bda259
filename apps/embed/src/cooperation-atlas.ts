/** `<cooperation-atlas>`: the element that shows an embed on any page. Without any library. */
import { addressAttributes, frameAttributes } from "./attributes.ts";
import { type EmbedFrame, embedFrame } from "./embed-frame.ts";

const frames = new WeakMap<Element, EmbedFrame>();
const changing = new Set<Element>();

class CooperationAtlas extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return [...addressAttributes, ...frameAttributes];
  }

  constructor() {
    super();
    frames.set(this, embedFrame(this));
  }

  connectedCallback(): void {
    if (getComputedStyle(this).display === "inline") this.style.display = "block";
    // The room that the host has kept until now.
    this.style.aspectRatio = "auto";
    this.style.maxHeight = "none";
    frames.get(this)!.open();
  }

  disconnectedCallback(): void {
    // A browser opens a frame anew wherever its element goes.
    frames.get(this)!.close();
  }

  attributeChangedCallback(): void {
    // Several attributes change together, and open the frame once.
    if (changing.has(this)) return;
    changing.add(this);
    queueMicrotask(() => {
      changing.delete(this);
      if (this.isConnected) frames.get(this)!.open();
    });
  }

  /** Selects `place:<id>` or `programme:<id>`; null shows the list again. */
  select(selected: string | null): void {
    frames.get(this)!.send("select", { selected });
  }

  /** Sets the filters: query words as in an address, or as an object; nothing takes all filters away. */
  filter(words: string | Readonly<Record<string, string>> = ""): void {
    // As text or as an object, they are written in one way.
    frames.get(this)!.send("filter", { words: String(new URLSearchParams(words)) });
  }

  /** Moves the map to a named view, or to "zoom/lat/lon". */
  fitTo(at: string): void {
    frames.get(this)!.send("fitTo", { at });
  }
}

// A page that loads the script twice keeps the first.
if (!customElements.get("cooperation-atlas")) customElements.define("cooperation-atlas", CooperationAtlas);
