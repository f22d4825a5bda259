/** Makes the two fonts that images are drawn with: of a Chinese face, the characters that the atlas can write. */
import { glob, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { basemapLabels } from "@atlas/cartography/basemap-labels";
import { languages } from "@atlas/core/language";
import subsetFont from "subset-font";
import { readBasemapFiles, worldviews } from "./build-basemap.ts";
import { charactersOf, mergeFonts } from "./merge-fonts.ts";

const family = "Noto Sans SC";
const weights = { Regular: 400, Bold: 700 } as const;

/** Where the texts stand that an image may show, besides the names of the base map. */
const texts = ["geodata/*.json", "geodata/programmes/*.json", "packages/messages/src/*.ts"];
const places = "geodata/places/*.geojson";

/** Besides: ASCII, what operators write into review numbers and attributions, and the mark for what has no glyph. */
const always =
  `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}` +
  "©®°·–—“”‘’…←→×□〔〕（）《》「」、，。；：号號审審图圖自然资源资源部部" +
  "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新港澳台";

/** Tables of layout and hints, which slices of one face would each bring their own of. */
const dropTables = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "gasp", "vhea", "vmtx", "VORG"];

/** @throws where the face lacks a character that the atlas writes. */
export async function writeImageFonts(root: string, folder: string): Promise<void> {
  const characters = [...(await charactersWritten(root))].sort().join("");
  const slices = await readSlices();
  await mkdir(folder, { recursive: true });
  for (const [style, wght] of Object.entries(weights) as ["Regular" | "Bold", number][]) {
    const cut = await Promise.all(
      slices.map(slice =>
        subsetFont(slice, characters, {
          targetFormat: "sfnt",
          variationAxes: { wght },
          noHinting: true,
          dropTables,
        }),
      ),
    );
    const used = cut.filter(font => charactersOf(font).size > 0);
    const font = mergeFonts(used, { family, style });
    const found = charactersOf(font);
    const missing = [...characters].filter(character => !found.has(character));
    if (missing.length > 0)
      throw new Error(
        `${family} has no glyph for ${missing.join(" ")}, which images write; write it otherwise, or add a face that has it.`,
      );
    await writeFile(join(folder, `${style.toLowerCase()}.ttf`), font);
  }
  await writeFile(join(folder, "characters.txt"), characters);
}

async function charactersWritten(root: string): Promise<ReadonlySet<string>> {
  const written = new Set(always);
  const add = (text: string) => {
    for (const character of text) if (character >= " ") written.add(character);
  };
  for (const pattern of texts)
    for await (const file of glob(pattern, { cwd: root })) add(await readFile(join(root, file), "utf8"));
  // Of a place only its properties: its outline is long and holds no text.
  for await (const file of glob(places, { cwd: root })) {
    const { properties } = JSON.parse(await readFile(join(root, file), "utf8"));
    add(JSON.stringify(properties));
  }
  const files = await readBasemapFiles(join(root, "geodata"));
  for (const { properties } of worldviews.flatMap(worldview => basemapLabels(files, worldview)))
    for (const language of languages) add(properties[language]);
  return written;
}

async function readSlices(): Promise<Buffer[]> {
  const manifest = fileURLToPath(import.meta.resolve("@fontsource-variable/noto-sans-sc/package.json"));
  const folder = join(dirname(manifest), "files");
  const names = (await readdir(folder)).filter(name => name.endsWith("-wght-normal.woff2")).sort();
  return Promise.all(names.map(name => readFile(join(folder, name))));
}
