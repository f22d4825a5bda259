import { expect, it } from "vitest";
import { element, escaped } from "./svg-text.ts";

it("text is written so that it stays text", () => {
  expect(escaped(`<a href="x">'&`)).toBe("&#60;a href=&#34;x&#34;&#62;&#39;&#38;");
});

it("what XML cannot hold is left out: control characters, halves of pairs", () => {
  expect(escaped("a\u0000b\u001fc\ud800d\ufffe\t😀")).toBe("abcd\t😀");
});

it("an element has its attributes in their order, numbers rounded, those without a value left out", () => {
  expect(element("path", { d: "M0 0", r: 1.23456, fill: undefined })).toBe('<path d="M0 0" r="1.23"/>');
  expect(element("g", { id: `"` }, "<path/>")).toBe('<g id="&#34;"><path/></g>');
});
