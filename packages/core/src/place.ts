import { z } from "zod";
import { localizedText } from "./localized-text.ts";

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not an id; use lower-case letters, digits and single hyphens");

const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** West, south, east, north, in degrees. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** What is known of a place; in geodata it stands as the properties of the place's GeoJSON Feature. */
export const placeProperties = z.strictObject({
  id: slug,
  /** The official name. */
  name: localizedText,
  /** The name on the map and in lists, without the kind of division. */
  shortName: localizedText,
  /** Further spellings that a search should find. */
  aliases: z.array(z.string().min(1)),
  /** A partnership group of the code lists, or "home" for the city the atlas is about. */
  group: z.string(),
  /** What kind of division it is. */
  kind: z.string(),
  /** GB/T 2260 code of a Chinese division. */
  adcode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** ISO 3166 code of the country or subdivision it lies in, where one is known. */
  iso: z.string().nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
  /** Label point. */
  point: degrees,
  pointSource: z.string(),
  areaKm2: z.number().positive(),
  /** The box a map flies to, leaving out far islands. */
  fitBbox: box,
  source: z.string(),
  licence: z.string(),
  /** The line to print wherever the outline is drawn. */
  attribution: z.string(),
});

/** A place without its outline: what lists, searches and symbols need. Outlines travel with the map. */
export type Place = z.infer<typeof placeProperties>;

export { box as boxSchema, degrees as degreesSchema };
