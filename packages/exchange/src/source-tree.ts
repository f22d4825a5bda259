import { type Atlas, atlasRecord } from "@atlas/core/atlas";
import { type CodeLists, codeListsRecord } from "@atlas/core/code-lists";
import { type Decision, decisionRecord } from "@atlas/core/decision";
import type { Place } from "@atlas/core/place";
import { type Programme, programmeRecord } from "@atlas/core/programme";
import type { Outline } from "@atlas/core/records";
import type { z } from "zod";
import { type PlaceFeature, placeFeature } from "./place-feature.ts";
import type { Problem } from "./problem.ts";
import { describeIssue, schemaProblems } from "./schema-problems.ts";
import { atlasFile, codeListsFile, decisionFile, type SourceFile } from "./source-files.ts";

/**
 * A file read against its schema. `record` holds the fields that are as they should be, so that the rules can speak
 * about those while the schema speaks about the others: every problem is found at once.
 */
export interface Sound<RecordType> {
  readonly file: string;
  readonly record: Partial<RecordType>;
}

export interface SoundPlace extends Sound<Place> {
  /** The id of the Feature, which repeats the id of the place. */
  readonly featureId: string | null;
  readonly bbox: readonly number[] | null;
  readonly outline: Outline | null;
}

/** The whole source, as far as it is sound. */
export interface SourceTree {
  readonly files: readonly SourceFile[];
  readonly atlas: Sound<Atlas>;
  readonly codeLists: Sound<CodeLists>;
  readonly decision: Sound<Decision>;
  readonly places: readonly SoundPlace[];
  readonly programmes: readonly Sound<Programme>[];
}

/** Reads all files against their schemas. */
export function readTree(files: readonly SourceFile[]): { tree: SourceTree; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const only = (path: string) => files.find(file => file.path === path) ?? { path, content: undefined };
  const under = (folder: string) => files.filter(file => file.path.startsWith(`${folder}/`));
  const tree: SourceTree = {
    files,
    atlas: soundRecord<Atlas>(only(atlasFile), atlasRecord, problems),
    codeLists: soundRecord<CodeLists>(only(codeListsFile), codeListsRecord, problems),
    decision: soundRecord<Decision>(only(decisionFile), decisionRecord, problems),
    places: under("places").map(file => soundPlace(file, problems)),
    programmes: under("programmes").map(file => soundRecord<Programme>(file, programmeRecord, problems)),
  };
  return { tree, problems };
}

function soundRecord<RecordType>(
  { path, content }: SourceFile,
  schema: z.ZodType<RecordType>,
  problems: Problem[],
): Sound<RecordType> {
  const broken = brokenPaths(path, content, schema, problems);
  return {
    file: path,
    record: soundFields<RecordType>(
      content,
      broken.map(([field]) => field),
    ),
  };
}

function soundPlace({ path, content }: SourceFile, problems: Problem[]): SoundPlace {
  const broken = brokenPaths(path, content, placeFeature, problems);
  const feature = soundFields<PlaceFeature>(
    content,
    broken.map(([field]) => field).filter(field => field !== "properties"),
  );
  const ofProperties = broken.filter(([field]) => field === "properties");
  return {
    file: path,
    record: soundFields<Place>(
      feature.properties,
      ofProperties.map(([, field]) => field),
    ),
    featureId: feature.id ?? null,
    bbox: feature.bbox ?? null,
    outline: feature.geometry ?? null,
  };
}

/** The paths of what is not as the schema asks; an unreadable file has been reported already and has none. */
function brokenPaths(
  file: string,
  content: unknown,
  schema: z.ZodType,
  problems: Problem[],
): (readonly PropertyKey[])[] {
  if (content === undefined) return [];
  const issues = schema.safeParse(content, { error: describeIssue }).error?.issues ?? [];
  problems.push(...schemaProblems(file, content, issues));
  return issues.map(issue => issue.path);
}

/** The fields of an object outside the broken ones; none when the object as a whole is broken. */
function soundFields<RecordType>(
  content: unknown,
  broken: readonly (PropertyKey | undefined)[],
): Partial<RecordType> {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return {};
  return Object.fromEntries(
    Object.entries(content).filter(([field]) => !broken.includes(field)),
  ) as Partial<RecordType>;
}
