import type { z } from "zod";
import { fieldOf, type Problem } from "./problem.ts";

/** Everything in which a file's content departs from its schema, each with the cure. */
export function schemaProblems(
  file: string,
  content: unknown,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  return issues.flatMap(issue => {
    if (issue.code !== "unrecognized_keys") {
      const value = valueAt(content, issue.path);
      return [{ file, field: fieldOf(issue.path), value, message: issue.message }];
    }
    return issue.keys.map(key => ({
      file,
      field: fieldOf([...issue.path, key]),
      value: valueAt(content, [...issue.path, key]),
      message: "is not a field of this record; correct its name or take it out",
    }));
  });
}

/** The words for an issue whose schema brings none of its own; given to `safeParse` as its error map. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type": {
      const expected = kindNames[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `is missing; add ${expected}` : `is not ${expected}; write one`;
    }
    case "invalid_value":
      return `is not ${issue.values.join(", ")}; write ${issue.values.length === 1 ? "that" : "one of them"}`;
    case "invalid_union":
      return "is neither a Polygon nor a MultiPolygon; write one of them as its type";
    case "too_small":
      if (issue.origin === "array" || issue.origin === "string")
        return `is too short; it needs at least ${issue.minimum}`;
      return `is too small; it must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "array" || issue.origin === "string")
        return `is too long; it may have at most ${issue.maximum}`;
      return `is too large; it must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
    case "invalid_format":
      return `does not match ${issue.pattern ?? issue.format}; write it in that form`;
    default:
      return "is not as the schema of this record asks; correct it";
  }
}

const kindNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list of numbers",
  object: "an object",
};

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    content,
  );
}
