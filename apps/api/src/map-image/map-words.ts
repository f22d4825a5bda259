/** Reads the words of /map.svg and /map.png: those of an embed, strictly, with a size in pixels. */

import type { Theme } from "@atlas/cartography/palette";
import type { StaticMapPart } from "@atlas/cartography/static-map-head";
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { type Address, parseAddress } from "@atlas/core/address";
import { greatestSide, leastSide } from "@atlas/core/embed-words";
import type { Language } from "@atlas/core/language";
import { pictureWordNames, pictureWords } from "@atlas/core/picture-words";
import { type Reader, readWord, repeated, unknownWords, wordProblem } from "../address-words.ts";
import { BadWords } from "../problems.ts";

export interface MapWords {
  readonly address: Address;
  readonly theme: Theme;
  readonly parts: readonly StaticMapPart[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the image to a CSS pixel. */
  readonly scale: number;
  /** The same words in one order and one spelling. */
  readonly canonical: readonly (readonly [string, string])[];
}

/** The size where none is asked: that of pictures in social networks (Open Graph). */
const usual = { width: 1200, height: 630 } as const;

/** Most pixels of an image, so that its making needs some hundred megabytes at most. */
const mostPixels = 24_000_000;

const side: Reader<number> = {
  read: text => {
    const length = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return length >= leastSide && length <= greatestSide ? length : undefined;
  },
  cure: `is no length; write a whole number of pixels from ${leastSide} to ${greatestSide}`,
};

const scales: Reader<number> = {
  read: text => (["1", "2", "3"].includes(text) ? Number(text) : undefined),
  cure: "is no scale of an image",
  allowed: ["1", "2", "3"],
};

export function readMapWords(
  search: URLSearchParams,
  { kind, defaultLanguage }: { readonly kind: "svg" | "png"; readonly defaultLanguage: Language },
  catalogue: Catalogue,
): MapWords {
  const own = kind === "png" ? ["width", "height", "scale"] : ["width", "height"];
  const problems = unknownWords(search, [...pictureWordNames, ...own]);
  for (const word of pictureWordNames) {
    const values = search.getAll(word).filter(value => value !== "");
    if (values.length > 1) problems.push(repeated(word, values.join(" ")));
  }
  const read = parseAddress("/embed", search, {
    defaultLanguage,
    vocabulary: catalogue.vocabulary,
    viewIds: catalogue.atlas.views.map(({ id }) => id),
    isPlace: id => catalogue.vocabulary.place.includes(id),
    isProgramme: id => catalogue.programmesById.has(id),
  });
  if (read.kind !== "address") throw new Error("The address of an embed was not read as one.");
  // To an embed `height` says something else.
  problems.push(...read.problems.filter(({ word }) => word !== "height").map(wordProblem));
  const width = readWord(search, "width", side, problems) ?? usual.width;
  const height = readWord(search, "height", side, problems) ?? usual.height;
  const scale = readWord(search, "scale", scales, problems) ?? 1;
  if (width * height * scale ** 2 > mostPixels)
    problems.push({
      word: "scale",
      value: String(scale),
      detail: `makes more than ${mostPixels / 1e6} million pixels of ${width} × ${height}; write a smaller one, or smaller sides`,
    });
  if (problems.length > 0) throw new BadWords(problems);
  const { address } = read;
  const shown = address.ui ?? ["title", "legend"];
  return {
    address,
    theme: address.theme ?? "light",
    parts: (["title", "legend"] as const).filter(part => shown.includes(part)),
    width,
    height,
    scale,
    canonical: [
      ...pictureWords(address, defaultLanguage),
      ["width", String(width)],
      ["height", String(height)],
      ["scale", String(scale)],
    ],
  };
}
