import { describe, expect, it, vi } from "vitest";
import { keyActions, type SearchBox } from "./search-keys.ts";
import type { Suggestion } from "./suggestions.ts";

const suggestion = (id: string): Suggestion => ({
  id,
  group: "places",
  to: {},
  name: [id, "", ""],
  note: ["", "", ""],
  count: null,
});
const three = ["one", "two", "three"].map(suggestion);

function box(overrides: Partial<Pick<SearchBox, "suggestions" | "active" | "text">> = {}) {
  const totals = { places: 3, programmes: 0, organisations: 0 };
  return {
    suggestions: { list: three, totals },
    active: null,
    text: "o",
    setActive: vi.fn<SearchBox["setActive"]>(),
    setAsked: vi.fn(),
    choose: vi.fn(),
    clear: vi.fn(),
    close: vi.fn(),
    ...overrides,
  };
}

function movedTo(active: number | null, key: string): number | null | undefined {
  const at = box({ active });
  keyActions(at)(key);
  return at.setActive.mock.calls[0]?.[0];
}

describe("keys of the search field", () => {
  it("go through the suggestions and round", () => {
    expect([movedTo(null, "ArrowDown"), movedTo(0, "ArrowDown"), movedTo(2, "ArrowDown")]).toEqual([0, 1, 0]);
    expect([movedTo(null, "ArrowUp"), movedTo(2, "ArrowUp"), movedTo(0, "ArrowUp")]).toEqual([2, 1, 2]);
    expect([movedTo(1, "Home"), movedTo(1, "End")]).toEqual([0, 2]);
  });

  it("are the field's while no suggestion is active", () => {
    for (const key of ["Home", "End", "Enter", "a"]) expect(keyActions(box())(key)).toBe(false);
  });

  it("choose the active suggestion by Enter", () => {
    const at = box({ active: 1 });
    expect(keyActions(at)("Enter")).toBe(true);
    expect(at.choose).toHaveBeenCalledWith(three[1]);
  });

  it("close by Escape first, then clear, then do nothing", () => {
    const open = box();
    keyActions(open)("Escape");
    expect([open.close, open.clear].map(one => one.mock.calls.length)).toEqual([1, 0]);
    const closed = box({ suggestions: null });
    keyActions(closed)("Escape");
    expect([closed.close, closed.clear].map(one => one.mock.calls.length)).toEqual([0, 1]);
    expect(keyActions(box({ suggestions: null, text: "" }))("Escape")).toBe(false);
  });
});
