import { expect, it } from "vitest";
import { type Address, permanentAddress } from "./address.ts";
import { embedSnippet, type SnippetParts } from "./embed-snippets.ts";

const parts = (share: Partial<Address>, exported = false): SnippetParts => ({
  share: {
    ...permanentAddress({ language: "en", selected: null }),
    surface: "share",
    embedLanguage: "en",
    ...share,
  },
  defaultLanguage: "zh-Hans",
  atlas: "https://atlas.example.org",
  exported,
  title: 'Records of "education" & more',
  linkText: "Open the atlas",
});

const education = {
  ...permanentAddress({ language: "en", selected: null }).query,
  type: ["education", "talent"],
};

it("writes the element with the words of the address, a link inside, and its script", () => {
  expect(
    embedSnippet(
      "element",
      parts({ query: education, theme: "dark", size: { kind: "fixed", width: 640, height: 400 } }),
    ),
  ).toBe(
    `<cooperation-atlas
  type="education,talent"
  theme="dark"
  lang="en"
  width="640"
  height="400"
  title="Records of &quot;education&quot; &amp; more"
  style="display:block;height:400px">
  <a href="https://atlas.example.org/en?type=education,talent&amp;theme=dark">Open the atlas</a>
</cooperation-atlas>
<script async src="https://atlas.example.org/embed/v1/atlas.js"></script>`,
  );
});

it("writes an iframe that needs no script, with a link under it", () => {
  expect(embedSnippet("iframe", parts({ size: { kind: "ratio", width: 16, height: 9 } }))).toBe(
    `<iframe
  src="https://atlas.example.org/embed?lang=en"
  title="Records of &quot;education&quot; &amp; more"
  width="100%"
  height="405"
  loading="lazy"
  allow="fullscreen"
  referrerpolicy="strict-origin-when-cross-origin"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
  style="border:0;width:100%;height:auto;aspect-ratio:16/9"></iframe>
<p><a href="https://atlas.example.org/en">Open the atlas</a></p>`,
  );
});

it("writes no style and no script for a system that strips them", () => {
  const plain = embedSnippet("plain", parts({}));
  expect(plain).not.toMatch(/style=|<script/);
  expect(plain).toContain('height="560"');
  // Nobody on such a page could follow the content's height.
  expect(plain).not.toContain("height=auto");
});

it("writes an image that leads to the atlas and says in words what it shows", () => {
  expect(
    embedSnippet("image", parts({ query: education, at: "world", ui: ["list"], accent: "2b4c7e" })),
  ).toBe(
    `<a href="https://atlas.example.org/en?type=education,talent&amp;at=world"><img src="https://atlas.example.org/map.png?type=education,talent&amp;at=world&amp;lang=en&amp;width=1200&amp;height=630" alt="Records of &quot;education&quot; &amp; more" width="1200" height="630" loading="lazy"></a>`,
  );
});

it("writes plain addresses", () => {
  expect(embedSnippet("link", parts({ selected: { kind: "place", id: "kashgar" } }))).toBe(
    "https://atlas.example.org/en/places/kashgar",
  );
  expect(embedSnippet("oembed", parts({ query: education }))).toBe(
    "https://atlas.example.org/oembed?url=https://atlas.example.org/en%3Ftype%3Deducation,talent".replace(
      "https://atlas.example.org/en",
      "https://atlas.example.org/en",
    ),
  );
});

it("names the folders of pages that are files, with the slash a file server wants", () => {
  expect(embedSnippet("link", parts({ query: education }, true))).toBe(
    "https://atlas.example.org/en/?type=education,talent",
  );
  expect(embedSnippet("iframe", parts({ query: education }, true))).toContain(
    'src="https://atlas.example.org/embed/?type=education,talent&amp;lang=en"',
  );
});
