import { existsSync } from "node:fs";
import { pathTo, readJson, repositoryFiles } from "./repository.ts";

const packages = ["core", "messages", "catalogue", "exchange", "store", "cartography"];

/** Who may import whom: the plan of the house. A room that is not built yet is not missed. */
const plan: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/messages": [],
  "packages/catalogue": ["core"],
  "packages/cartography": ["core"],
  "packages/exchange": ["core"],
  "packages/store": ["core"],
  "apps/web": ["core", "messages", "catalogue", "cartography"],
  "apps/embed": ["core"],
  "apps/api": packages,
  "apps/cli": [...packages, "api"],
  tests: [...packages, "web", "embed", "api", "cli"],
};

export interface Room {
  /** Its folder, from the root. */
  readonly folder: string;
  /** Names of the rooms it may import, without the scope. */
  readonly mayImport: readonly string[];
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The rooms as they are built, by folder. */
export const rooms: readonly Room[] = Object.entries(plan)
  .filter(([folder]) => existsSync(pathTo(`${folder}/package.json`)))
  .map(([folder, mayImport]) => {
    const { dependencies = {}, devDependencies = {} } = readJson<Manifest>(`${folder}/package.json`);
    return {
      folder,
      mayImport,
      dependencies: Object.keys(dependencies),
      devDependencies: Object.keys(devDependencies),
    };
  });

/** Folders that have a manifest and stand in no plan. */
export const unplannedRooms: readonly string[] = repositoryFiles
  .filter(file => file.endsWith("/package.json"))
  .map(file => file.slice(0, -"/package.json".length))
  .filter(folder => !(folder in plan));

/** The room a file stands in. */
export function roomOf(file: string): Room | undefined {
  return rooms.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** The folder of a room, of which only the name is known. */
export function folderOf(name: string): string {
  return packages.includes(name) ? `packages/${name}` : name === "tests" ? name : `apps/${name}`;
}
