import { expect, it } from "vitest";
import { graticule } from "./graticule.ts";

const size = { width: 420, height: 220 };
const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);

it("draws round degrees that leave room between them", () => {
  const { meridians, parallels } = graticule({ lon: 110, lat: 23, zoom: 4.5, ...size });
  expect(names(meridians)).toEqual(["104°E", "106°E", "108°E", "110°E", "112°E", "114°E", "116°E"]);
  expect(names(parallels)).toEqual(["22°N", "24°N"]);
});

it("counts on across the Pacific, and says where east becomes west", () => {
  const { meridians, parallels } = graticule({ lon: 200, lat: 0, zoom: 1, ...size });
  expect(names(meridians)).toEqual(["140°E", "160°E", "180°", "160°W", "140°W", "120°W", "100°W"]);
  expect(names(parallels)).toContain("0°");
});
