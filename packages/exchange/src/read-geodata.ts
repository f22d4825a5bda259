import { GeodataError } from "./geodata-error.ts";
import { readSourceFiles } from "./source-files.ts";
import { type Geodata, validate } from "./validate.ts";

/**
 * Reads a geodata folder: all records in the order in which they are shown, and all outlines.
 *
 * @throws GeodataError with every problem at once, when anything in the folder is not valid.
 */
export async function readGeodata(folder: string): Promise<Geodata> {
  const { geodata, problems } = validate(await readSourceFiles(folder));
  if (geodata === null) throw new GeodataError(folder, problems);
  return geodata;
}
