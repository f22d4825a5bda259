import type { Theme } from "@atlas/cartography/palette";
import { type Address, formatWords } from "@atlas/core/address";
import { pictureWords } from "@atlas/core/picture-words";
import type { PageSettings } from "../page-request.ts";

export interface PictureLook {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

/** The path of a picture of what an address shows on its map; title and legend stand in the page. */
export function pictureUrl(
  address: Address,
  { width, height, theme }: PictureLook,
  { basePath, defaultLanguage }: PageSettings,
): string {
  const words = pictureWords({ ...address, ui: [], theme }, defaultLanguage);
  const size = [
    ["width", String(width)],
    ["height", String(height)],
  ] as const;
  return `${basePath}/map.svg${formatWords([...words, ...size])}`;
}
