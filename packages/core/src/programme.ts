import { z } from "zod";
import { localizedText } from "./localized-text.ts";
import { isPartialDate } from "./period.ts";
import { degreesSchema, slug } from "./place.ts";

const partialDate = z.string().refine(isPartialDate, "is not a date; write YYYY, YYYY-MM or YYYY-MM-DD");

const webAddress = z.url({
  protocol: /^https?$/,
  error: "is not a web address; it must begin with http:// or https://",
});

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: webAddress,
  date: partialDate.nullable(),
  /** True where the address is a reprint or an archive and not the publisher's own. */
  copy: z.boolean(),
});

const site = z.strictObject({
  /** The place the point lies in: one of the programme's places, or home. */
  place: slug,
  name: localizedText,
  point: degreesSchema,
  /** A code of the list `siteExactness`: what the point stands for. */
  exactness: z.string(),
  source: z.string(),
  /** Why the point lies a little outside its place, where it does. */
  outside: z.string().min(1).optional(),
});

/**
 * One record: a programme, agreement or event. Codes (`type`, `kind`, `status`, `confidence`, ...) are ids of the
 * code lists and are checked against them by the validator. Sums must not be added up.
 */
export const programmeRecord = z.strictObject({
  id: slug,
  kind: z.string(),
  places: z.array(slug),
  title: localizedText,
  summary: localizedText,
  type: z.string(),
  status: z.string(),
  statusAsOf: partialDate.nullable(),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  project: z.string().nullable(),
  clause: z.string().nullable(),
  organisations: z.array(z.strictObject({ name: z.string().min(1), names: localizedText, role: z.string() })),
  budget: z
    .strictObject({
      value: z.number().positive(),
      currency: z.string().regex(/^[A-Z]{3}$/, "is not an ISO 4217 currency code"),
      basis: z.string(),
      note: localizedText,
    })
    .nullable(),
  confidence: z.string(),
  /** direct; province_wide: Shenzhen not singled out in the aid of its province; indirect: company level or implied. */
  homeLink: z.enum(["direct", "province_wide", "indirect"]),
  source,
  moreSources: z.array(source),
  sites: z.array(site),
});

export type Programme = z.infer<typeof programmeRecord>;
export type Site = z.infer<typeof site>;
export type Source = z.infer<typeof source>;
