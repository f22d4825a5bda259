/** Data is for everyone: any page may read it, none may take it for anything else than it says it is. */
export const openDataHeaders = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
} as const;

/** How long data may be used without asking again, in a reader's cache and on the way. */
export const dataCaching = { "cache-control": "public, max-age=60" } as const;

/** For what never changes under its address. */
export const immutableCaching = { "cache-control": "public, max-age=31536000, immutable" } as const;
