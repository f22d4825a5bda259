import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedEvent, longestMessage, readCommand } from "./embed-messages.ts";

const envelope = (type: string, payload: unknown) => ({ ns: "cooperation-atlas", v: 1, type, payload });

describe("a message to an embed", () => {
  it.each([
    ["hello", {}],
    ["select", { selected: "place:kashgar" }],
    ["select", { selected: null }],
    ["filter", { words: "type=education&from=2015" }],
    ["filter", { words: "" }],
    ["fitTo", { at: "4.5/39.5/76" }],
  ])("%s %j is read as it was sent", (type, payload) => {
    expect(readCommand(envelope(type, payload))).toEqual({
      kind: "command",
      command: envelope(type, payload),
    });
  });

  it("is read without what its type does not know", () => {
    expect(readCommand({ ...envelope("select", { selected: null, extra: 1 }), id: "x" })).toEqual({
      kind: "command",
      command: envelope("select", { selected: null }),
    });
  });

  it.each([
    ["select", {}, "select: needs selected: place:<id>, programme:<id> or null"],
    ["select", { selected: "kashgar" }, "select: needs selected: place:<id>, programme:<id> or null"],
    ["select", { selected: 7 }, "select: needs selected: place:<id>, programme:<id> or null"],
    ["filter", { words: 1 }, "filter: needs words: query words, or an empty text"],
    ["fitTo", null, "fitTo: needs at: the id of a view, or zoom/lat/lon"],
    ["filter", { words: "q".repeat(longestMessage) }, "filter: longer than 8192 characters"],
  ])("%s %j is malformed", (type, payload, why) => {
    expect(readCommand(envelope(type, payload))).toEqual({ kind: "malformed", why });
  });

  it("that cannot be JSON is malformed", () => {
    const circle: Record<string, unknown> = { words: "" };
    circle.self = circle;
    expect(readCommand(envelope("filter", circle))).toMatchObject({ kind: "malformed" });
  });

  it.each([
    null,
    "hello",
    7,
    [],
    { type: "select", payload: { selected: null } },
    { ...envelope("select", { selected: null }), ns: "other" },
    { ...envelope("select", { selected: null }), v: 2 },
    envelope("unheard-of", {}),
    envelope("toString", {}),
    envelope("__proto__", {}),
  ])("%j is not ours", data => {
    expect(readCommand(data)).toEqual({ kind: "foreign" });
  });

  it("of any shape at all is answered", () => {
    fc.assert(
      fc.property(fc.anything(), data =>
        ["command", "malformed", "foreign"].includes(readCommand(data).kind),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom("hello", "select", "filter", "fitTo"), fc.anything(), (type, payload) =>
        ["command", "malformed"].includes(readCommand(envelope(type, payload)).kind),
      ),
    );
  });
});

it("an embed's message names its space and version", () => {
  expect(embedEvent("resize", { height: 480 })).toEqual({
    ns: "cooperation-atlas",
    v: 1,
    type: "resize",
    payload: { height: 480 },
  });
});
