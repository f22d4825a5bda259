import { parseConfig } from "@atlas/api/config";
import { mapRequest } from "@atlas/api/map-image/map-request";
import { readMapWords } from "@atlas/api/map-image/map-words";
import { overlap } from "@atlas/cartography/mark-placement-box";
import { protectedBoxes } from "@atlas/cartography/protected-areas";
import { staticLayout } from "@atlas/cartography/static-layout";
import { staticTargets } from "@atlas/cartography/static-targets";
import { languages } from "@atlas/core/language";
import { expect, it } from "vitest";
import { realGeodata } from "./real-geodata.ts";

const { catalogue } = await realGeodata();
const config = parseConfig({});

const sizes = ["", "width=1600&height=1000", "width=1000&height=760&ui=none", "width=900&height=900"];
const views = ["at=china", "at=china&type=education", "at=china&selected=place:kashgar"];
const asked = languages.flatMap(lang =>
  views.flatMap(view => sizes.map(size => `lang=${lang}&${view}&${size}`)),
);

it.each(asked)("nothing covers the islands, Taiwan or its note, nor another name: %s", async words => {
  const read = readMapWords(
    new URLSearchParams(words),
    { kind: "svg", defaultLanguage: "zh-Hans" },
    catalogue,
  );
  const request = await mapRequest(read, catalogue, config);
  const layout = staticLayout(request);
  const { measure, language } = request.question;
  const [left, top] = layout.origin;
  const kept = protectedBoxes("cn", layout.project, language).map(
    ([x0, y0, x1, y1]) => [x0 + left, y0 + top, x1 + left, y1 + top] as const,
  );
  const targets = staticTargets(layout, measure);
  expect(targets.length).toBeGreaterThan(20);
  for (const area of kept) {
    const frame = layout.scene.insetFrame ?? [0, 0, 0, 0];
    const inset = [frame[0] + left, frame[1] + top, frame[2] + left, frame[3] + top] as const;
    expect(Math.round(overlap(inset, area))).toBe(0);
  }
  // A symbol stands where its place is; a name can be elsewhere.
  const names = targets
    .filter(({ boxes }) => boxes.length > 1)
    .map(({ name, boxes }) => ({ name, box: boxes[1]! }));
  for (const [index, one] of names.entries())
    for (const other of names.slice(index + 1))
      expect([one.name, other.name, overlap(one.box, other.box) < 24]).toEqual([one.name, other.name, true]);
  for (const { name, box } of names)
    for (const area of kept) expect([name, Math.round(overlap(box, area))]).toEqual([name, 0]);
});
