export type Encoding = "br" | "gzip" | "identity";

/**
 * The encoding to answer in (RFC 9110, section 12.5.3): the one the reader weighs most, of equal ones the first of
 * `available`. Without the header, or where nothing available is wanted, the plain body.
 */
export function chooseEncoding(header: string | null, available: readonly Encoding[]): Encoding {
  if (header === null || header === "") return "identity";
  const weights = parseWeights(header);
  let best: Encoding = "identity";
  let greatest = 0;
  for (const encoding of available) {
    const weight = weights.get(encoding) ?? (encoding === "identity" ? 0.0001 : (weights.get("*") ?? 0));
    if (weight > greatest) [best, greatest] = [encoding, weight];
  }
  return best;
}

function parseWeights(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(",").map(part => {
      const [name = "", ...parameters] = part.split(";").map(text => text.trim().toLowerCase());
      const q = parameters.find(parameter => parameter.startsWith("q="))?.slice(2);
      const weight = q === undefined ? 1 : Number(q);
      return [name, Number.isFinite(weight) ? weight : 0];
    }),
  );
}
