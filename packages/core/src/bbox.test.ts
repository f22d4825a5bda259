import { expect, test } from "vitest";
import { boxParts, parseBbox } from "./bbox.ts";

test.each([
  ["1,2,3,4", [1, 2, 3, 4]],
  ["177,65,-177,70", [177, 65, -177, 70]],
  ["1,2,0,3,4,100", [1, 2, 3, 4]],
])("%s is a box", (text, box) => expect(parseBbox(text)).toEqual(box));

test.each(["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1,4,3,2", "-181,0,0,1", "0,0,1,91", "1,,3,4"])(
  "%j is none",
  text => expect(parseBbox(text)).toBeNull(),
);

test("a box over the antimeridian is two", () => {
  expect(boxParts([177, 65, -177, 70])).toEqual([
    [177, 65, 180, 70],
    [-180, 65, -177, 70],
  ]);
});
