import { z } from "zod";
import { localizedText } from "./localized-text.ts";
import { slug } from "./place.ts";

/** Section 0 is the part before the numbered sections; paragraphs count after the headings of their section. */
const locator = z.strictObject({ section: z.int().min(0), paragraph: z.int().min(1) });

/** The founding document, in the atlas's own words: projects, targets, clauses, and the groups of places it names. */
export const decisionRecord = z.strictObject({
  source: z.strictObject({
    title: localizedText,
    year: z.int(),
    articleTitle: localizedText,
    note: localizedText,
  }),
  projects: z.array(
    z.strictObject({ id: slug, number: z.int().min(1), name: localizedText, goal: localizedText, locator }),
  ),
  targets: z.array(
    z.strictObject({
      id: slug,
      year: z.int(),
      indicator: z.string().nullable(),
      indicatorName: localizedText.nullable(),
      value: z.number().nullable(),
      unit: z.string().nullable(),
      statement: localizedText,
      locator,
    }),
  ),
  clauses: z.array(
    z.strictObject({
      id: slug,
      project: slug,
      kind: z.string(),
      locator,
      title: localizedText,
      summary: localizedText,
      places: z.array(slug),
      types: z.array(z.string()),
    }),
  ),
  groups: z.array(
    z.strictObject({
      id: slug,
      name: localizedText,
      description: localizedText,
      places: z.array(slug),
      clauses: z.array(slug),
      note: localizedText,
    }),
  ),
});

export type Decision = z.infer<typeof decisionRecord>;
export type Clause = Decision["clauses"][number];
