import { fileURLToPath } from "node:url";
import { buildCatalogue } from "@atlas/catalogue/catalogue";
import { catalogueFileOf } from "@atlas/catalogue/catalogue-file";
import { readGeodata } from "@atlas/exchange/read-geodata";

/** The geodata of this repository, read and indexed as the API does at start. */
export async function realGeodata() {
  const { records, outlines } = await readGeodata(fileURLToPath(new URL("../../geodata", import.meta.url)));
  const file = catalogueFileOf(records);
  return { file, outlines, catalogue: buildCatalogue(file) };
}
