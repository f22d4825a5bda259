/** Ways a host shows the same embed: attributes of the element, and the words and attributes of an iframe. */
export interface EmbedVariant {
  readonly attributes: string;
  readonly words: string;
  readonly frame: string;
  /** Room that the host keeps for the element until its script has come, as the builder's snippet does. */
  readonly room: string;
  readonly parts: "list and map" | "list" | "map";
}

const usual: EmbedVariant = {
  attributes: "",
  words: "",
  frame: 'width="900" height="560"',
  room: "display:block;aspect-ratio:3/2;max-height:702px",
  parts: "list and map",
};

export const embedVariants = {
  usual,
  "of a fixed size": {
    ...usual,
    attributes: 'width="640" height="400"',
    frame: 'width="640" height="400"',
    room: "display:block;height:400px",
  },
  "of a ratio": { ...usual, attributes: 'ratio="16:9"', room: "display:block;aspect-ratio:16/9" },
  "of the list": { ...usual, attributes: 'view="list"', words: "&view=list", parts: "list" },
  "of the map": { ...usual, attributes: 'view="map" ui="none"', words: "&view=map&ui=none", parts: "map" },
  "in strong contrast": {
    ...usual,
    attributes: 'theme="contrast" accent="2b4c7e"',
    words: "&theme=contrast&accent=2b4c7e",
  },
  "in a sandbox": {
    ...usual,
    attributes: 'sandbox="allow-scripts allow-same-origin allow-popups"',
    frame: `${usual.frame} sandbox="allow-scripts allow-same-origin allow-popups"`,
  },
  "in a sandbox without an origin": {
    ...usual,
    attributes: 'sandbox="allow-scripts"',
    frame: `${usual.frame} sandbox="allow-scripts"`,
  },
} as const satisfies Readonly<Record<string, EmbedVariant>>;
