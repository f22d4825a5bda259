import { boxSchema, degreesSchema, placeProperties, slug } from "@atlas/core/place";
import { z } from "zod";

const ring = z.array(degreesSchema);

/** A file of `places/`: one GeoJSON Feature (RFC 7946), the place as its properties and the outline as its geometry. */
export const placeFeature = z.strictObject({
  type: z.literal("Feature"),
  id: slug,
  bbox: boxSchema.optional(),
  properties: placeProperties,
  geometry: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
    z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  ]),
});

export type PlaceFeature = z.infer<typeof placeFeature>;
