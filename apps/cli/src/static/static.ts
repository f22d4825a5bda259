/** `atlas static`: the whole atlas as plain files, for any web server. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readQueryWords } from "@atlas/api/address-words";
import type { AppSource } from "@atlas/api/app-parts";
import { basePathOf, isBasePath } from "@atlas/api/base-path";
import { type Config, ConfigError, parseConfig } from "@atlas/api/config";
import { BadWords } from "@atlas/api/problems";
import { loadWebRoom } from "@atlas/api/web-room";
import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import { find } from "@atlas/catalogue/find";
import { formatWords } from "@atlas/core/address";
import { formatQuery, type Query } from "@atlas/core/query";
import type { Records } from "@atlas/core/records";
import { vocabularyOf } from "@atlas/core/vocabulary";
import { GeodataError } from "@atlas/exchange/geodata-error";
import { readGeodata } from "@atlas/exchange/read-geodata";
import type { Outcome } from "../outcome.ts";
import { exportAtlas } from "./export-atlas.ts";
import { ExportFolder, FolderInUse } from "./export-folder.ts";
import { report } from "./report.ts";

/** What was asked for cannot be done; the message names the value and the cure. */
class WrongUse extends Error {
  override readonly name = "WrongUse";
}

export async function exportStatic(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  try {
    const asked = readCommand(words);
    const config = parseConfig(environment);
    const site = siteOf(config, asked.base);
    const folder = await ExportFolder.open(resolve(asked.out));
    const { source, query } = await sourceOf({ ...config, publicUrl: site }, asked.words);
    const stand = { site, base: basePathOf(site), words: formatWords(formatQuery(query)).slice(1) };
    const written = await folder.fill(to => exportAtlas(source, stand, to));
    return { text: report(asked.out, stand, written), exitCode: 0 };
  } catch (error) {
    if (error instanceof WrongUse || error instanceof BadWords) return { text: error.message, exitCode: 2 };
    if (error instanceof ConfigError || error instanceof GeodataError || error instanceof FolderInUse)
      return { text: error.message, exitCode: 1 };
    throw error;
  }
}

interface Asked {
  readonly out: string;
  readonly base: string | undefined;
  readonly words: URLSearchParams;
}

function readCommand(args: readonly string[]): Asked {
  const options = { out: { type: "string" }, base: { type: "string" } } as const;
  const words = new URLSearchParams();
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    for (const positional of positionals) {
      const [word = "", value] = positional.split(/=(.*)/s);
      if (value === undefined)
        throw new WrongUse(`"${positional}" is no query word; write word=value, such as type=education.`);
      words.append(word, value);
    }
    if (!values.out) throw new WrongUse("--out is missing; name the folder to write, such as --out site.");
    return { out: values.out, base: values.base, words };
  } catch (error) {
    if (error instanceof WrongUse || !isParseError(error)) throw error;
    throw new WrongUse(error.message);
  }
}

function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");
}

/** What links of the site begin with: of the origin only where it is known. */
function siteOf({ publicUrl }: Config, base: string | undefined): string {
  const known = basePathOf(publicUrl ?? "");
  if (base === undefined) return publicUrl ?? "";
  const path = `/${base}`.replace(/^\/+/, "/").replace(/\/+$/, "");
  if (!isBasePath(path))
    throw new WrongUse(`--base "${base}" is no path of a site; write one such as /maps/atlas/.`);
  if (known !== "" && known !== path)
    throw new WrongUse(
      `--base "${base}" is not the path of PUBLIC_URL, ${publicUrl}; leave one out or make them agree.`,
    );
  return publicUrl === null || known !== "" ? (publicUrl ?? path) : publicUrl + path;
}

/** What the API answers from, with only the programmes that the query finds. */
async function sourceOf(
  config: Config,
  words: URLSearchParams,
): Promise<{ source: AppSource; query: Query }> {
  const web = await loadWebRoom(new URL("../../../web/dist/", import.meta.url));
  if (!web) throw new WrongUse("The pages have not been built; run npm run build first.");
  const { records, outlines } = await readGeodata(resolve(config.geodataDir));
  const query = readQueryWords(words, vocabularyOf(records));
  const file = catalogueFileOf(found(records, query));
  if (file.records.programmes.length === 0)
    throw new WrongUse(`No programme is found by ${words}; ask for less, and nothing is written till then.`);
  return {
    source: { catalogue: buildCatalogue(file), file, outlines, config, web, exported: true },
    query,
  };
}

function found(records: Records, query: Query): Records {
  const programmes = new Set(find(buildCatalogue(catalogueFileOf(records)), query));
  return { ...records, programmes: records.programmes.filter(programme => programmes.has(programme)) };
}
