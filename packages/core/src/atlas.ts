import { z } from "zod";
import { localizedText } from "./localized-text.ts";
import { boxSchema, slug } from "./place.ts";

/**
 * What makes this atlas the atlas of one city. View boxes are west-south-east-north in degrees; their longitudes are
 * unwrapped, so that east may be greater than 180 where a view spans the Pacific.
 */
export const atlasRecord = z.strictObject({
  /** The id of the place the atlas is about. */
  home: slug,
  title: localizedText,
  description: localizedText,
  /** The one character in home's seal on the map. */
  seal: z.string().min(1).max(2),
  /** Views offered by name; the first is where the map opens. */
  views: z
    .array(
      z.strictObject({
        id: slug,
        name: localizedText,
        bbox: boxSchema,
        /** Places too close together for this view, drawn in a frame of their own. */
        inset: z
          .strictObject({ name: localizedText, bbox: boxSchema, places: z.array(slug).min(1) })
          .nullable(),
      }),
    )
    .min(1),
  /** Where readers report an error: a web or mail address, or null. The configuration may set another. */
  contact: z.string().nullable(),
});

export type Atlas = z.infer<typeof atlasRecord>;
