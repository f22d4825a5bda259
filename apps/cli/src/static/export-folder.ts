import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** A file that every export holds: what it wrote, so that a later one knows what may be replaced. */
const note = "atlas-export.json";

/** The folder holds what is not ours to replace. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
}

/** Writes one file of the export: its path within the folder, with slashes. */
export type WriteFile = (path: string, content: string | Uint8Array) => Promise<void>;

export interface Written {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** The folder of an export: filled beside its place, and put there whole, so that no half export is ever served. */
export class ExportFolder {
  private readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws FolderInUse where something stands that no earlier export wrote. */
  static async open(path: string): Promise<ExportFolder> {
    const place = await realpath(path).catch(() => path);
    await refuseStrangers(place);
    return new ExportFolder(place);
  }

  async fill<Result extends object>(write: (to: WriteFile) => Promise<Result>): Promise<Result & Written> {
    const mark = randomBytes(4).toString("hex");
    const fresh = `${this.path}.new-${mark}`;
    const old = `${this.path}.old-${mark}`;
    const files: string[] = [];
    let bytes = 0;
    const to: WriteFile = async (path, content) => {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      files.push(path);
      bytes += Buffer.byteLength(content);
    };
    try {
      const result = await write(to);
      await writeFile(join(fresh, note), `${JSON.stringify({ ...result, files: files.sort() })}\n`);
      // Someone may have put a file there meanwhile.
      await refuseStrangers(this.path);
      const replaced = await rename(this.path, old).then(
        () => true,
        () => false,
      );
      await rename(fresh, this.path);
      if (replaced) await rm(old, { recursive: true });
      return { ...result, files, bytes };
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
  }
}

async function refuseStrangers(place: string): Promise<void> {
  const stats = await lstat(place).catch(() => null);
  if (stats === null) return;
  const refuse = (why: string) =>
    new FolderInUse(`${place} ${why}; nothing was changed. Name another folder, or one that is empty.`);
  if (!stats.isDirectory()) throw refuse("is no folder");
  const present = await filesIn(place);
  if (present.length === 0) return;
  const written = await readNote(join(place, note));
  if (written === null) throw refuse("is not empty, and no earlier export");
  const stranger = present.find(file => file !== note && !written.has(file));
  if (stranger !== undefined)
    throw refuse(`is an earlier export, and holds ${stranger}, which was not written by it`);
}

async function readNote(file: string): Promise<ReadonlySet<string> | null> {
  try {
    const { files } = JSON.parse(await readFile(file, "utf8")) as { files: unknown };
    return Array.isArray(files) ? new Set(files) : null;
  } catch {
    return null;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
