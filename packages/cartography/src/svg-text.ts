/** Text and attributes of SVG, written safely: what comes from records, queries and settings passes here. */

/** Text for the content of an element or a quoted attribute. What XML 1.0 cannot hold is left out. */
export function escaped(text: string): string {
  return text.replace(notXml, "").replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

// Section 2.2: all but tab, line feed, carriage return and what is no control character, no half of a pair, no FFFE, FFFF.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is SVG already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value!)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
