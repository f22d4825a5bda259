/** Where `parseHtml` puts what stood in a style attribute. */
export const parkedStyle = "data-style";

/** HTML as a document that loads nothing. Our policy complains of style attributes while they are read: they are parked. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/\sstyle=(?=["'])/gi, ` ${parkedStyle}=`), "text/html");
}
