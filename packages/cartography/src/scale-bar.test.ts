import { expect, it } from "vitest";
import { scaleBar } from "./scale-bar.ts";

it("is a round length of 50 to 125 pixels", () => {
  expect(scaleBar(1000)).toEqual({ length: 100, kilometres: 100 });
  expect(scaleBar(9000)).toEqual({ length: 111, kilometres: 1000 });
  expect(scaleBar(250)).toEqual({ length: 80, kilometres: 20 });
});
