import { expect, it } from "vitest";
import { chooseEncoding } from "./accept-encoding.ts";

it.each([
  [null, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br", "br"],
  ["GZIP", "gzip"],
  ["br;q=0.5, gzip;q=0.9", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0.1, gzip;q=0.5", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
  ["identity;q=0", "identity"],
  ["deflate, zstd", "identity"],
  ["gzip;q=nonsense", "identity"],
])("%j is answered in %s", (header, encoding) => {
  expect(chooseEncoding(header, ["br", "gzip", "identity"])).toBe(encoding);
});

it("gives what is short as it is", () => {
  expect(chooseEncoding("gzip, br", ["identity"])).toBe("identity");
});
