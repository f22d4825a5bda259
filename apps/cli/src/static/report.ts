import type { Exported } from "./export-atlas.ts";
import type { Written } from "./export-folder.ts";
import type { Stand } from "./stand.ts";

/** What the terminal says of an export: what it holds, what it lacks, and what its web server should be told. */
export function report(out: string, { site, base }: Stand, written: Exported & Written): string {
  const { programmes, pages, tiles, files, bytes, missing, words } = written;
  const lines = [
    `${out}: ${programmes} programmes${words && ` (${words})`} in ${pages} pages and ${tiles} tiles; ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
    `It is made to stand at ${site || base || ""}/.`,
    ...(site.startsWith("http")
      ? []
      : [
          "Search engines want whole addresses: set PUBLIC_URL, such as https://example.org, and export again.",
        ]),
    ...(missing.length > 0
      ? [`Left out, because this atlas does not make them: ${missing.join(", ")}.`]
      : []),
    "oEmbed, images of other queries and the API's queries need the server; the builder of embeds says so.",
    "Headers cannot be written to files: README.txt lists those to set, first of all frame-ancestors.",
  ];
  return lines.join("\n");
}
