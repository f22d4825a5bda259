import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NoPages, Overloaded } from "../problems.ts";

/** Images that may wait while one is made; a further one is told to come again. */
const longestQueue = 8;

/** The family that the build has made, its fonts, and the characters that they hold. */
const family = "Noto Sans SC";
const fontFiles = ["regular.ttf", "bold.ttf"];
const characterFile = "characters.txt";

/** Stands for a character that no font of images holds: somebody looked for it, or an operator wrote it. */
const unknownCharacter = "□";

export interface ImageLook {
  /** Pixels of the image to one of the picture. */
  readonly scale: number;
  /** Whether its text is in Latin letters. */
  readonly latin: boolean;
}

interface Fonts {
  readonly files: readonly string[];
  readonly characters: ReadonlySet<string>;
}

/** Turns pictures into images, one after the other: each needs a core for about a second. */
export class ImageMaker {
  private readonly fonts: Fonts | null;
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @param folder of the built fonts; null where there are none. */
  constructor(folder: string | null) {
    this.fonts = folder !== null && existsSync(join(folder, characterFile)) ? fontsIn(folder) : null;
  }

  /**
   * A PNG of the picture.
   *
   * @throws NoPages without fonts, Overloaded where too many images wait.
   */
  make(svg: () => Promise<string>, { scale, latin }: ImageLook): Promise<Uint8Array<ArrayBuffer>> {
    const { fonts } = this;
    if (!fonts)
      throw new NoPages("The fonts of images have not been built; run npm run build and start again.");
    if (this.waiting >= longestQueue)
      throw new Overloaded("Too many images are being made; ask again in a few seconds.");
    this.waiting++;
    const made = this.last.then(async () => toPng(latin ? straight(await svg()) : await svg(), fonts, scale));
    const done = () => {
      this.waiting--;
    };
    this.last = made.then(done, done);
    return made;
  }
}

function fontsIn(folder: string): Fonts {
  return {
    files: fontFiles.map(name => join(folder, name)),
    characters: new Set(readFileSync(join(folder, characterFile), "utf8")),
  };
}

/** The one face of images has curly quotation marks as wide as Chinese characters. */
function straight(svg: string): string {
  return svg.replace(/[‘’]/g, "&#39;").replace(/[“”]/g, "&#34;");
}

async function toPng(
  svg: string,
  { files, characters }: Fonts,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // All beyond ASCII is text: names of elements and attributes are not.
  const drawable = svg.replace(/[^\n -~]/gu, character =>
    characters.has(character) ? character : unknownCharacter,
  );
  // Loaded with the first image: the atlas starts without it, and where it cannot be loaded only images fail.
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(drawable, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
    fitTo: { mode: "zoom", value: scale },
  });
  return new Uint8Array(image.asPng());
}
