import { GeodataError } from "@atlas/exchange/geodata-error";
import { readGeodata } from "@atlas/exchange/read-geodata";
import type { Outcome } from "./outcome.ts";

/** Reads a geodata folder and says what it holds, or everything that is wrong with it. */
export async function validateFolder(folder: string): Promise<Outcome> {
  try {
    const { records } = await readGeodata(folder);
    const { places, programmes, decision } = records;
    const counts = [
      `${places.length} places`,
      `${programmes.length} programmes`,
      `${decision.clauses.length} clauses`,
    ];
    return { text: `${folder}: ${counts.join(", ")}: valid`, exitCode: 0 };
  } catch (error) {
    if (error instanceof GeodataError) return { text: error.message, exitCode: 1 };
    throw error;
  }
}
